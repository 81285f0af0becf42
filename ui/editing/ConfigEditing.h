#pragma once

#include <config/ConfigDraft.h>

#include <QObject>
#include <QStringList>

namespace infermux {

class GatewayController;

/// The configuration as the person is changing it: one draft and one list of steps for all pages that edit. While
/// nothing was changed it follows the file; when the file changes under a draft, the person chooses. GUI thread; the
/// file itself is read and written by the controller, elsewhere.
class ConfigEditing : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigEditing)

public:
    explicit ConfigEditing(GatewayController &controller, QObject *parent = nullptr);

    /// Nothing to edit before the text was read.
    bool isReady() const { return m_isReady; }
    bool isSaving() const { return m_isSaving; }
    /// The file is another one by now than the draft began with.
    bool isConflict() const { return m_isConflict; }
    const ConfigDraft &draft() const { return m_draft; }
    const std::string &theirs() const { return m_theirs; }

    /// A step in words for the person; false: it could not be taken, and `refused` says why.
    bool take(const ConfigEdit &edit, const QString &what);
    /// The whole text as the person wrote it; an empty text, or why it can't be taken.
    QString takeText(const std::string &text, const QString &what);
    /// As part of the last step, if that was of the same kind: a drag, a word being typed.
    bool continueWith(const ConfigEdit &edit, const QString &what);
    void undo();
    void redo();
    void revert();
    /// Writes the draft and goes over to it; `saved` or `refused` tells what came of it.
    void save();

    /// The ways out of a conflict: the file as it is, or the same steps on it. Steps that can't be taken there are
    /// named.
    void takeTheirs();
    QStringList keepMine();

Q_SIGNALS:
    /// The draft, or what may be done with it, is another.
    void changed();
    void saved();
    void refused(const QString &reason);
    /// After `refused`: the edit can't be made on the file safely, but the person can write it.
    void textOffered(const QString &reason);

private:
    void readFile();
    void receive(const std::string &text);
    bool took(const std::optional<Error> &failed);

    GatewayController &m_controller;
    ConfigDraft m_draft;
    std::string m_theirs;
    bool m_isReady = false;
    bool m_isSaving = false;
    bool m_isConflict = false;
};

} // namespace infermux
