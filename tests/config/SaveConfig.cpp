// Puts one text in the place of another, as the editors do: save-config FILE EXPECTED NEW; the last two are files too.
#include <config/ConfigFile.h>

#include <cstdio>
#include <cstdlib>

using namespace infermux;

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const auto expected = readConfigText(argv[2]);
    const auto text = readConfigText(argv[3]);
    if (!expected.ok() || !text.ok())
        return 2;
    setenv("KILL_ARMED", "1", 1);
    const auto failed = replaceConfigText(argv[1], *expected, *text);
    unsetenv("KILL_ARMED");
    if (failed)
        std::fprintf(stderr, "%s\n", failed->message.c_str());
    return failed ? 1 : 0;
}
