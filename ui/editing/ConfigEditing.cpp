#include "ConfigEditing.h"

#include <gateway/GatewayController.h>

#include <QPointer>

namespace infermux {

ConfigEditing::ConfigEditing(GatewayController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_draft(controller.source())
{
    connect(&controller, &GatewayController::configLoaded, this, &ConfigEditing::readFile);
    readFile();
}

void ConfigEditing::readFile()
{
    m_controller.readText([self = QPointer(this)](const Result<std::string> &text) {
        if (self && text.ok())
            self->receive(*text);
    });
}

void ConfigEditing::receive(const std::string &text)
{
    if (m_isReady && text == m_draft.original()) {
        if (m_isConflict) { // they put it back
            m_isConflict = false;
            Q_EMIT changed();
        }
        return;
    }
    if (m_isReady && m_draft.isChanged() && text != m_draft.text()) {
        m_theirs = text;
        m_isConflict = true;
    } else {
        m_draft.open(text);
        m_isReady = true;
        m_isConflict = false;
    }
    Q_EMIT changed();
}

bool ConfigEditing::took(const std::optional<Error> &failed)
{
    if (failed) {
        const QString reason = QString::fromStdString(failed->message);
        Q_EMIT refused(reason);
        if (failed->code == "shared" || failed->code == "unsupported" || failed->code == "malformed")
            Q_EMIT textOffered(reason);
    }
    Q_EMIT changed();
    return !failed;
}

QString ConfigEditing::takeText(const std::string &text, const QString &what)
{
    const auto failed = m_draft.takeText(text, what.toStdString());
    Q_EMIT changed();
    return failed ? QString::fromStdString(failed->message) : QString();
}

bool ConfigEditing::take(const ConfigEdit &edit, const QString &what)
{
    return took(m_draft.take(edit, what.toStdString()));
}

bool ConfigEditing::continueWith(const ConfigEdit &edit, const QString &what)
{
    return took(m_draft.continueWith(edit, what.toStdString()));
}

void ConfigEditing::undo()
{
    if (m_isSaving)
        return;
    m_draft.undo();
    Q_EMIT changed();
}

void ConfigEditing::redo()
{
    if (m_isSaving)
        return;
    m_draft.redo();
    Q_EMIT changed();
}

void ConfigEditing::revert()
{
    if (m_isSaving)
        return;
    m_draft.revert();
    Q_EMIT changed();
}

void ConfigEditing::save()
{
    if (m_isSaving || m_isConflict || !m_draft.isChanged() || !m_draft.isValid())
        return;
    m_isSaving = true;
    m_draft.closeStep(); // what is done meanwhile comes on top
    Q_EMIT changed();
    const std::string text = m_draft.text();
    m_controller.write(m_draft.original(), text, [self = QPointer(this), text](const EditedConfig &edited) {
        if (!self)
            return;
        self->m_isSaving = false;
        if (edited.error) {
            if (edited.error->code == "changed_on_disk")
                self->readFile(); // and the person chooses
            Q_EMIT self->refused(QString::fromStdString(edited.error->message));
        } else {
            self->m_draft.settle(text);
            Q_EMIT self->saved();
        }
        Q_EMIT self->changed();
    });
}

void ConfigEditing::takeTheirs()
{
    m_draft.open(m_theirs);
    m_isConflict = false;
    Q_EMIT changed();
}

QStringList ConfigEditing::keepMine()
{
    QStringList leftOut;
    for (const std::string &step : m_draft.rebase(m_theirs))
        leftOut.append(QString::fromStdString(step));
    m_isConflict = false;
    Q_EMIT changed();
    return leftOut;
}

} // namespace infermux
