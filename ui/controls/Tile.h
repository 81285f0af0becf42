#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace infermux {

class Sparkline;

/// One figure on a card: its name, itself, a word about it, its course.
class Tile : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tile)

public:
    enum class Tone { Quiet, Good, Bad };

    Tile(const QString &name, QColor color, QWidget *parent = nullptr);

    void showFigure(const QString &figure);
    void showNote(const QString &note, Tone tone = Tone::Quiet);
    void showCourse(std::vector<double> values);
    QString figure() const;

private:
    QString m_name;
    QLabel *m_figure;
    QLabel *m_note;
    Sparkline *m_course;
};

} // namespace infermux
