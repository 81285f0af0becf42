#include "Mailbox.h"

#include <QCoreApplication>

#include <utility>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace infermux {

namespace {

const QEvent::Type letterType = static_cast<QEvent::Type>(QEvent::registerEventType());

// Qt of the distributions is not built for ThreadSanitizer, which so does not see the lock of its event queue. These
// two lines say that what was written before posting is there when the letter is opened.
void sealed([[maybe_unused]] void *letter)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_release(letter);
#endif
}

void opened([[maybe_unused]] void *letter)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(letter);
#endif
}

class Letter : public QEvent
{
public:
    explicit Letter(Mailbox::Work work)
        : QEvent(letterType)
        , m_work(std::move(work))
    {
    }
    ~Letter() override { opened(this); }
    Q_DISABLE_COPY_MOVE(Letter)
    void run() { m_work(); }

private:
    Mailbox::Work m_work;
};

} // namespace

void Mailbox::post(Work work)
{
    auto *letter = new Letter(std::move(work)); // the event queue owns it
    sealed(letter);
    QCoreApplication::postEvent(this, letter);
}

bool Mailbox::event(QEvent *event)
{
    opened(event);
    if (event->type() != letterType)
        return QObject::event(event);
    static_cast<Letter *>(event)->run();
    return true;
}

} // namespace infermux
