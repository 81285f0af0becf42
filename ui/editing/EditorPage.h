#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace infermux {

class ConfigEditing;

/// A page that edits the configuration: its title with what is done with the draft at its head, below that what could
/// not be taken, and the rest the page's own.
class EditorPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)

public:
    virtual void showSnapshot(const GatewaySnapshotPtr &snapshot) = 0;

protected:
    EditorPage(ConfigEditing &editing, const QString &title, QWidget *parent);

    /// Beside the title.
    void addToHead(QWidget *widget);
    void addBody(QWidget *body, int stretch = 0);
    /// It gets the room that is left, and scrolls in it.
    void addScrolling(QWidget *body, const QString &accessibleName);
    /// Why something could not be done; an empty text: all is well.
    void say(const QString &problem);
    static QFrame *cardAround(QLayout *layout);

    ConfigEditing &m_editing;

private:
    QVBoxLayout *m_layout;
    QHBoxLayout *m_head;
    QLabel *m_problem;
    QPushButton *m_asText;
};

/// A body's area that scrolls up and down only, without a frame.
QWidget *scrollingAround(QWidget *body, const QString &accessibleName);

} // namespace infermux
