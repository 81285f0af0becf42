#include "UnixSignals.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace infermux {

namespace {

std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t ending = 0;

void handle(int signal)
{
    if (signal != SIGHUP) {
        if (ending != 0)
            _exit(128 + signal);
        ending = 1;
    }
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pipeEnds.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::read);
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    for (const int end : pipeEnds)
        ::close(end);
}

void UnixSignals::read()
{
    char byte = 0;
    while (::read(pipeEnds[1], &byte, 1) == 1) {
        if (byte == SIGINT)
            Q_EMIT interrupted();
        else if (byte == SIGTERM)
            Q_EMIT terminated();
        else if (byte == SIGHUP)
            Q_EMIT hungUp();
    }
}

} // namespace infermux
