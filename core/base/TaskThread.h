#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace infermux {

/// A thread that does one task after the other: reading files, asking databases, whatever may take its time. Tasks are
/// taken from any thread; they say what came of it through a Mailbox. The destructor lets the running and the waiting
/// tasks finish.
class TaskThread
{
public:
    using Task = std::function<void()>;

    TaskThread()
        : m_thread([this] { work(); })
    {
    }
    ~TaskThread();
    TaskThread(const TaskThread &) = delete;
    TaskThread &operator=(const TaskThread &) = delete;

    void run(Task task);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the others
};

} // namespace infermux
