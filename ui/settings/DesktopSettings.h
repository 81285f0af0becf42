#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace infermux {

class Language;
class ThemeChoice;

/// What this desktop keeps for itself, not in the configuration: language, theme, start at login, notifications. Holds
/// at once.
class DesktopSettings : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopSettings)

public:
    /// Without `theme` or `language` there is no choosing one.
    DesktopSettings(ThemeChoice *theme, Language *language, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAll();

    ThemeChoice *m_theme;
    Language *m_language;
    QComboBox *m_languages;
    QComboBox *m_themes;
    QCheckBox *m_atLogin;
    QLabel *m_problem;
    std::vector<QCheckBox *> m_notices; // in the order of their kinds
};

} // namespace infermux
