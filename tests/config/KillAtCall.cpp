// Loaded before a program's own libraries: once KILL_ARMED is set, the program is killed at the call numbered KILL_AT,
// of those that change files: before it, or, for a write with KILL_HALF, in its middle. With FAIL_AT that call fails
// with ENOSPC instead.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

namespace {

int counted = 0;

int numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atoi(text) : 0;
}

/// True: the call is to fail.
bool comesTo(bool isWrite = false, int file = -1, const void *bytes = nullptr, size_t size = 0)
{
    if (!std::getenv("KILL_ARMED"))
        return false;
    ++counted;
    if (counted == numberIn("KILL_AT")) {
        if (isWrite && std::getenv("KILL_HALF")) {
            static const auto real =
                reinterpret_cast<ssize_t (*)(int, const void *, size_t)>(dlsym(RTLD_NEXT, "write"));
            (void)!real(file, bytes, size / 2);
        }
        ::kill(::getpid(), SIGKILL);
    }
    if (counted != numberIn("FAIL_AT"))
        return false;
    errno = ENOSPC;
    return true;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const call = real<ssize_t(int, const void *, size_t)>("write");
    return comesTo(true, file, bytes, size) ? -1 : call(file, bytes, size);
}

int open64(const char *path, int flags, ...)
{
    static auto *const call = real<int(const char *, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const auto mode = static_cast<mode_t>(va_arg(more, int));
    va_end(more);
    if ((flags & O_CREAT) != 0 && comesTo())
        return -1;
    return call(path, flags, mode);
}

int fchmod(int file, mode_t mode) noexcept
{
    static auto *const call = real<int(int, mode_t)>("fchmod");
    return comesTo() ? -1 : call(file, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    static auto *const call = real<int(const char *, mode_t)>("chmod");
    return comesTo() ? -1 : call(path, mode);
}

int fsync(int file)
{
    static auto *const call = real<int(int)>("fsync");
    return comesTo() ? -1 : call(file);
}

int fdatasync(int file)
{
    static auto *const call = real<int(int)>("fdatasync");
    return comesTo() ? -1 : call(file);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const call = real<int(const char *, const char *)>("rename");
    return comesTo() ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const call = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return comesTo() ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    static auto *const call = real<int(const char *)>("unlink");
    return comesTo() ? -1 : call(path);
}
}
