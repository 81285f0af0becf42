#include "ConfigLoader.h"
#include "TlsFiles.h"
#include "YamlSection.h"

#include <base/Text.h>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

/// Speaks about paths of the file instead of yaml-cpp's nodes: the values are all read by now.
class Findings
{
public:
    explicit Findings(YamlReading &reading)
        : m_reading(reading)
    {
    }

    void error(const std::string &path, std::string message)
    {
        add(Diagnostic::Severity::Error, path, std::move(message));
    }
    void warn(const std::string &path, std::string message)
    {
        add(Diagnostic::Severity::Warning, path, std::move(message));
    }
    bool told(const std::string &path) const
    {
        return std::any_of(m_reading.diagnostics.begin(), m_reading.diagnostics.end(),
                           [&path](const Diagnostic &diagnostic) { return diagnostic.path == path; });
    }

private:
    void add(Diagnostic::Severity severity, const std::string &path, std::string message)
    {
        m_reading.diagnostics.push_back({severity, placeOf(path), path, std::move(message)});
    }
    /// The place of the path, or of the nearest one around it that is written.
    SourceMark placeOf(std::string path) const
    {
        while (true) {
            if (const auto place = m_reading.places.find(path);
                place != m_reading.places.end() && place->second.line > 0)
                return place->second;
            if (path.empty())
                return {1, 1};
            const auto cut = path.find_last_of(".[");
            path.resize(cut == std::string::npos ? 0 : cut);
        }
    }

    YamlReading &m_reading;
};

bool matches(const std::string &pattern, const std::string &model)
{
    return pattern.ends_with('*') ? model.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1))
                                  : pattern == model;
}

bool serves(const ProviderConfig &provider, const std::string &pattern)
{
    if (provider.models.empty())
        return true;
    const auto fits = [&pattern](const std::string &model) { return matches(pattern, model); };
    return std::any_of(provider.models.begin(), provider.models.end(), fits)
           || std::any_of(provider.modelAliases.begin(), provider.modelAliases.end(),
                          [&fits](const auto &alias) { return fits(alias.first); });
}

bool headerNameIsValid(const std::string &name)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || others.find(c) != std::string_view::npos;
    });
}

void validateProvider(const ProviderConfig &provider, const std::string &path, std::set<std::string> &names,
                      Findings &findings)
{
    if (provider.name.empty()) {
        if (!findings.told(path + ".name"))
            findings.error(path, "a provider needs a name (name: openai)");
    } else if (!names.insert(provider.name).second) {
        findings.error(path + ".name", "there are two providers named " + provider.name + " (names are unique)");
    }
    if (provider.type == ProviderType::AzureOpenAi) {
        if (provider.azureDeployment.empty())
            findings.error(path, "azure_openai needs azure_deployment (the name of the deployment)");
        if (provider.azureApiVersion.empty())
            findings.error(path, "azure_openai needs azure_api_version (such as 2024-10-21)");
        if (provider.baseUrl.empty() && !findings.told(path + ".base_url"))
            findings.error(path, "azure_openai needs base_url (https://NAME.openai.azure.com)");
    }
    for (const auto &[alias, model] : provider.modelAliases) {
        const std::string aliasPath = path + ".model_aliases." + alias;
        if (model.empty())
            findings.error(aliasPath, "an alias needs a model to stand for");
        else if (!provider.models.empty()
                 && std::find(provider.models.begin(), provider.models.end(), model) == provider.models.end())
            findings.warn(aliasPath, "\"" + model + "\" is not among the models of " + provider.name
                                         + " (add it to models, or check the spelling)");
    }
    for (const auto &[name, value] : provider.headers) {
        if (!headerNameIsValid(name) || value.reveal().find_first_of("\r\n") != std::string::npos)
            findings.error(path + ".headers." + name, "can't be sent as an HTTP header");
    }
}

void validateGroups(const Config &config, Findings &findings)
{
    std::vector<std::string> providers;
    for (const ProviderConfig &provider : config.providers)
        providers.push_back(provider.name);
    std::set<std::string> names;
    for (std::size_t g = 0; g < config.routing.groups.size(); ++g) {
        const RouteGroupConfig &group = config.routing.groups[g];
        const std::string path = indexed("routing.groups", g);
        if (group.name.empty()) {
            if (!findings.told(path + ".name"))
                findings.error(path, "a group needs a name (name: fast)");
        } else if (!names.insert(group.name).second) {
            findings.error(path + ".name", "there are two groups named " + group.name + " (names are unique)");
        }
        if (group.models.empty())
            findings.warn(path, "a group without models matches nothing (models: [gpt-4o-mini])");
        bool known = true;
        for (std::size_t p = 0; p < group.providers.size(); ++p) {
            if (config.provider(group.providers[p]))
                continue;
            known = false;
            std::string message = "there is no provider named " + group.providers[p];
            if (const auto likely = nearest(group.providers[p], providers); !likely.empty())
                message += " (did you mean \"" + likely.front() + "\"?)";
            findings.error(indexed(path + ".providers", p), message);
        }
        for (std::size_t m = 0; known && m < group.models.size(); ++m) {
            const bool served =
                std::any_of(config.providers.begin(), config.providers.end(), [&](const auto &provider) {
                    const bool member = group.providers.empty()
                                        || std::find(group.providers.begin(), group.providers.end(), provider.name)
                                               != group.providers.end();
                    return member && serves(provider, group.models[m]);
                });
            if (!served)
                findings.warn(indexed(path + ".models", m), "no provider of the group serves " + group.models[m]
                                                                + " (add it to a provider's models or model_aliases)");
        }
    }
}

void validateBudgets(const Config &config, const std::string &limitsPath, Findings &findings)
{
    std::set<std::string> callers;
    for (std::size_t i = 0; i < config.budgets.limits.size(); ++i) {
        const BudgetLimitConfig &limit = config.budgets.limits[i];
        const std::string path = indexed(limitsPath, i);
        if (limit.caller.empty())
            findings.error(path, "a limit needs a caller (caller: NAME, or \"*\" for everyone else)");
        else if (!callers.insert(limit.caller).second)
            findings.error(path + ".caller", "there are two limits for " + limit.caller + " (one each)");
        const bool amountTold = findings.told(path + ".daily_usd") || findings.told(path + ".weekly_usd")
                                || findings.told(path + ".monthly_usd");
        if (!limit.daily && !limit.weekly && !limit.monthly && !amountTold)
            findings.error(path, "a limit needs an amount (daily_usd, weekly_usd or monthly_usd)");
        if (limit.action == BudgetAction::ModelOverride && limit.modelOverride.empty())
            findings.error(path, "action model_override needs model_override (the cheaper model)");
        if (!limit.modelOverride.empty()
            && std::none_of(config.providers.begin(), config.providers.end(),
                            [&](const ProviderConfig &provider) { return serves(provider, limit.modelOverride); }))
            findings.error(path + ".model_override", "no provider serves " + limit.modelOverride);
    }
}

void validateListeners(const Config &config, Findings &findings)
{
    if (config.managementListen && config.managementListen->port != 0 && *config.managementListen == config.listen)
        findings.error("management_listen", "is the same address as listen (choose another port)");
    if (!config.tls)
        return;
    if (config.tls->certFile.empty() || config.tls->keyFile.empty()) {
        findings.error("tls", "needs cert_file and key_file");
        return;
    }
    if (const auto problem = checkTlsFiles(config.tls->certFile, config.tls->keyFile))
        findings.error(problem->code == "certificate" ? "tls.cert_file" : "tls.key_file", problem->message);
}

void validateAuth(const Config &config, Findings &findings)
{
    if (config.auth.mode == AuthMode::StaticKey && config.auth.key.isEmpty() && config.auth.keys.empty())
        findings.error("auth", "mode static_key needs key, or keys");
    for (std::size_t i = 0; i < config.auth.keys.size(); ++i) {
        const std::string path = indexed("auth.keys", i);
        if (config.auth.keys[i].key.isEmpty())
            findings.error(path, "a key must not be empty");
        if (config.auth.keys[i].caller.empty())
            findings.error(path, "a key names its caller (caller: cursor)");
    }
}

} // namespace

void validateConfig(const Config &config, YamlReading &reading)
{
    Findings findings(reading);
    if (config.providers.empty() && !findings.told("providers"))
        findings.error("providers", "at least one provider is needed (providers: [{name: demo, type: demo}])");
    std::set<std::string> names;
    for (std::size_t i = 0; i < config.providers.size(); ++i)
        validateProvider(config.providers[i], indexed("providers", i), names, findings);
    validateGroups(config, findings);
    validateBudgets(config, reading.places.contains("budgets.limits") ? "budgets.limits" : "budgets", findings);
    validateListeners(config, findings);
    validateAuth(config, findings);
    for (const auto &[provider, models] : config.pricing) {
        for (const auto &[model, price] : models) {
            if (!price.inputPerMillion && !price.outputPerMillion && price.tiers.empty())
                findings.error("pricing." + provider + "." + model,
                               "a price needs input_per_million or output_per_million");
        }
    }
}

} // namespace infermux
