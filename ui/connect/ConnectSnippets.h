#pragma once

#include <config/Config.h>

#include <QString>

#include <string>
#include <vector>

namespace infermux {

/// What a tool needs to know to come through the gateway.
struct ConnectTarget
{
    std::string address; ///< "http://127.0.0.1:8080", without a path
    std::string key;     ///< as it goes into the snippet
    std::string model;
};

/// A tool, and how it is pointed at the gateway.
struct ConnectSnippet
{
    enum class Kind {
        Shell,      ///< typed into a terminal
        Python,     ///< a program
        JavaScript, ///< a program, as a module
        File,       ///< put into the file that `where` names
        Fields,     ///< typed into the tool's own settings
    };

    QString tool;
    Kind kind = Kind::Shell;
    QString text;
    QString where; ///< in words: where it goes
};

/// Of every tool that the gateway's dialects serve. Pure but for tr().
std::vector<ConnectSnippet> connectSnippets(const ConnectTarget &target);

/// The keys that a tool may be given: the caller that each one names, empty for the shared one. With passthrough
/// credentials a provider's own key is used, and any word will do where all providers have one.
struct ConnectKey
{
    std::string caller;
    Secret key;
    bool isStandIn = false; ///< any word will do
};
std::vector<ConnectKey> connectKeys(const Config &config);

} // namespace infermux
