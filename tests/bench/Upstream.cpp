// A provider for measurements: one thread, epoll, as little work a request as possible. Answers every POST with a chat
// completion of about 2 KB, or to `"stream":true` with an event every `--interval` ms, `--events` of them.
// Prints its port.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

struct Connection
{
    std::string in;
    int eventsLeft = 0;
};

std::string answer()
{
    const std::string body =
        R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":")"
        + std::string(1800, 'x')
        + R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":500,"completion_tokens":450,"total_tokens":950}})";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
           + "\r\n\r\n" + body;
}

std::string chunk(const std::string &data)
{
    std::array<char, 16> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + data + "\r\n";
}

void sendAll(int fd, const std::string &bytes)
{
    [[maybe_unused]] const auto sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

} // namespace

int main(int argc, char **argv)
{
    int interval = 100;
    int events = 100;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--interval") == 0)
            interval = std::atoi(argv[i + 1]);
        else if (std::strcmp(argv[i], "--events") == 0)
            events = std::atoi(argv[i + 1]);
    }
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(listener, 4096) != 0)
        return 1;
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);

    const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    const itimerspec period{{interval / 1000, interval % 1000 * 1'000'000L},
                            {interval / 1000, interval % 1000 * 1'000'000L}};
    ::timerfd_settime(timer, 0, &period, nullptr);
    const int poll = ::epoll_create1(0);
    const auto watch = [poll](int fd) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    };
    watch(listener);
    watch(timer);

    const std::string whole = answer();
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string event = chunk(
        R"(data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"gpt-4o","choices":[{"index":0,"delta":{"content":" token"},"finish_reason":null}]})"
        "\n\n");
    const std::string last =
        chunk(
            R"(data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"gpt-4o","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
            "\n\ndata: [DONE]\n\n")
        + "0\r\n\r\n";
    std::unordered_map<int, Connection> connections;
    std::array<epoll_event, 512> ready{};
    std::array<char, 65536> buffer{};
    while (true) {
        const int count = ::epoll_wait(poll, ready.data(), static_cast<int>(ready.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int fd = ready[static_cast<std::size_t>(i)].data.fd;
            if (fd == listener) {
                int accepted = -1;
                while ((accepted = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0) {
                    const int on = 1;
                    ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                    connections[accepted] = {};
                    watch(accepted);
                }
            } else if (fd == timer) {
                std::uint64_t ticks = 0;
                [[maybe_unused]] const auto got = ::read(timer, &ticks, sizeof ticks);
                for (auto &[client, connection] : connections) {
                    if (connection.eventsLeft > 0)
                        sendAll(client, --connection.eventsLeft == 0 ? last : event);
                }
            } else {
                const auto got = ::recv(fd, buffer.data(), buffer.size(), 0);
                if (got <= 0) {
                    connections.erase(fd);
                    ::close(fd);
                    continue;
                }
                Connection &connection = connections[fd];
                connection.in.append(buffer.data(), static_cast<std::size_t>(got));
                while (true) {
                    const auto end = connection.in.find("\r\n\r\n");
                    if (end == std::string::npos)
                        break;
                    auto at = connection.in.find("ontent-");
                    while (at != std::string::npos
                           && ::strncasecmp(connection.in.data() + at, "ontent-length:", 14) != 0)
                        at = connection.in.find("ontent-", at + 1);
                    const std::size_t size =
                        at < end ? static_cast<std::size_t>(std::atol(connection.in.data() + at + 14)) : 0;
                    if (connection.in.size() < end + 4 + size)
                        break;
                    const bool streams = connection.in.find("\"stream\":true") != std::string::npos;
                    connection.in.erase(0, end + 4 + size);
                    connection.eventsLeft = streams ? events : 0;
                    sendAll(fd, streams ? head : whole);
                }
            }
        }
    }
}
