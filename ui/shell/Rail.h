#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace infermux {

/// The pages at the left, each with its icon and shortcut, and what stands below them.
class Rail : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons; the shortcut is Ctrl and the entry's number.
    void addPage(const QString &title, const QString &icon, int key);
    void setFoot(QWidget *foot);
    void choose(int page);

Q_SIGNALS:
    void pageAsked(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    struct Entry
    {
        QPushButton *button;
        QLabel *shortcut;
        QString icon;
    };
    QLabel *m_mark;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_layout;
    std::vector<Entry> m_entries;
};

} // namespace infermux
