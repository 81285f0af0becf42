// Load on a gateway: one thread, epoll, keep-alive connections. Closed loop (as fast as answers come) or with --rate at
// set times, where latency counts from the time at which a request was due. Prints one JSON line.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

using Clock = std::chrono::steady_clock;

namespace {

struct Connection
{
    int fd = -1;
    std::string in;
    Clock::time_point due;
    bool busy = false;
};

/// Bytes of the first whole answer in `in`; 0: there is none yet.
std::size_t wholeAnswer(const std::string &in)
{
    const auto end = in.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    const std::string head = in.substr(0, end);
    if (const auto at = head.find("Content-Length: "); at != std::string::npos) {
        const std::size_t size = end + 4 + static_cast<std::size_t>(std::atol(head.c_str() + at + 16));
        return in.size() >= size ? size : 0;
    }
    const auto last = in.find("\r\n0\r\n", end);
    if (last == std::string::npos)
        return 0;
    const auto finish = in.find("\r\n\r\n", last + 2);
    return finish == std::string::npos ? 0 : finish + 4;
}

double percentile(const std::vector<double> &sorted, double fraction)
{
    return sorted.empty() ? 0
                          : sorted[std::min(sorted.size() - 1,
                                            static_cast<std::size_t>(fraction * static_cast<double>(sorted.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    int port = 8080;
    int connectionCount = 64;
    long requests = 100'000;
    double rate = 0;
    std::size_t bodySize = 2048;
    bool stream = false;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (name == "--stream") {
            stream = true;
            continue;
        }
        ++i;
        if (name == "--port")
            port = std::atoi(value);
        else if (name == "--connections")
            connectionCount = std::atoi(value);
        else if (name == "--requests")
            requests = std::atol(value);
        else if (name == "--rate")
            rate = std::atof(value);
        else if (name == "--body")
            bodySize = static_cast<std::size_t>(std::atol(value));
    }
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    std::string body = std::string(R"({"model":"gpt-4o",)") + (stream ? R"("stream":true,)" : "")
                       + R"("messages":[{"role":"user","content":")";
    body += std::string(bodySize > body.size() + 4 ? bodySize - body.size() - 4 : 1, 'x') + "\"}]}";
    const std::string request = "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: "
                                "bench/1\r\nAuthorization: Bearer sk-bench\r\n"
                                "Content-Type: application/json\r\nContent-Length: "
                                + std::to_string(body.size()) + "\r\n\r\n" + body;

    const int poll = ::epoll_create1(0);
    std::vector<Connection> connections(static_cast<std::size_t>(connectionCount));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    for (std::size_t i = 0; i < connections.size(); ++i) {
        Connection &connection = connections[i];
        connection.fd = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(connection.fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return 1;
        const int on = 1;
        ::setsockopt(connection.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connection.fd, &event);
    }

    std::vector<double> latencies;
    latencies.reserve(static_cast<std::size_t>(requests));
    std::deque<std::size_t> idle;
    for (std::size_t i = 0; i < connections.size(); ++i)
        idle.push_back(i);
    long started = 0;
    long finished = 0;
    long failed = 0;
    const auto begin = Clock::now();
    const auto dueAt = [&](long index) {
        return begin
               + std::chrono::duration_cast<Clock::duration>(
                   std::chrono::duration<double>(static_cast<double>(index) / rate));
    };
    const auto start = [&](Clock::time_point due) {
        Connection &connection = connections[idle.front()];
        idle.pop_front();
        connection.busy = true;
        connection.due = due;
        connection.in.clear();
        if (::send(connection.fd, request.data(), request.size(), MSG_NOSIGNAL) < 0)
            ++failed;
        ++started;
    };
    std::array<epoll_event, 512> ready{};
    std::array<char, 65536> buffer{};
    while (finished < requests) {
        int timeout = -1;
        while (!idle.empty() && started < requests) {
            const auto now = Clock::now();
            if (rate > 0 && dueAt(started) > now) {
                timeout = static_cast<int>(
                    std::chrono::duration_cast<std::chrono::microseconds>(dueAt(started) - now).count() / 1000);
                break;
            }
            start(rate > 0 ? dueAt(started) : now);
        }
        const int count = ::epoll_wait(poll, ready.data(), static_cast<int>(ready.size()), timeout);
        for (int i = 0; i < count; ++i) {
            Connection &connection = connections[ready[static_cast<std::size_t>(i)].data.u64];
            const auto got = ::recv(connection.fd, buffer.data(), buffer.size(), 0);
            if (got <= 0) {
                std::fprintf(stderr, "connection lost\n");
                return 1;
            }
            connection.in.append(buffer.data(), static_cast<std::size_t>(got));
            if (!connection.busy || wholeAnswer(connection.in) == 0)
                continue;
            if (connection.in.compare(0, 12, "HTTP/1.1 200") != 0)
                ++failed;
            latencies.push_back(std::chrono::duration<double, std::micro>(Clock::now() - connection.due).count());
            connection.busy = false;
            idle.push_back(static_cast<std::size_t>(ready[static_cast<std::size_t>(i)].data.u64));
            ++finished;
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    std::sort(latencies.begin(), latencies.end());
    std::printf("{\"requests\":%ld,\"failed\":%ld,\"seconds\":%.3f,\"rps\":%.0f,\"p50_us\":%.0f,\"p95_us\":%.0f,\"p99_"
                "us\":%.0f,"
                "\"max_us\":%.0f}\n",
                finished, failed, seconds, static_cast<double>(finished) / seconds, percentile(latencies, 0.5),
                percentile(latencies, 0.95), percentile(latencies, 0.99), percentile(latencies, 1));
    return failed == 0 ? 0 : 1;
}
