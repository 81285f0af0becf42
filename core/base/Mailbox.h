#pragma once

#include <QEvent>
#include <QObject>

#include <functional>

namespace infermux {

/// Where a thread takes work from other threads: what is posted runs in the thread that the mailbox lives in, in the
/// order of posting, by its event loop. One that belongs to an object that moves to another thread has it as parent.
/// What was not run when the mailbox dies is dropped. `post` from any thread.
class Mailbox : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Mailbox)

public:
    using Work = std::function<void()>;

    explicit Mailbox(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    void post(Work work);

protected:
    bool event(QEvent *event) override;
};

} // namespace infermux
