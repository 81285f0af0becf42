#pragma once

#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <cstdint>

class QComboBox;
class QPlainTextEdit;

namespace infermux {

/// The newest lines of the program's log, from a level on. Follows while it is at its end and in view.
class LogView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    /// How many are worth keeping for it (`Log::keep`).
    static constexpr std::size_t mostLines = 5000;

    explicit LogView(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readOn();
    void begin();

    QComboBox *m_level;
    QPlainTextEdit *m_lines;
    QTimer m_timer;
    std::uint64_t m_shown = 0; // up to this line
};

} // namespace infermux
