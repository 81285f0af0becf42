#include "ConnectSnippets.h"

#include <wire/Json.h>

#include <QCoreApplication>

#include <algorithm>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectSnippets)
};

/// A string in Python, JavaScript, JSON and YAML alike.
QString literal(const std::string &text)
{
    return QString::fromStdString(dumpJson(Json(text)));
}

/// Safe between single quotes of a shell.
QString forShell(const std::string &text)
{
    return QString::fromStdString(text).replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

QString base(const ConnectTarget &target)
{
    return QString::fromStdString(target.address + "/v1");
}

ConnectSnippet curl(const ConnectTarget &target)
{
    Json body;
    body["model"] = target.model;
    body["messages"] = Json::array({{{"role", "user"}, {"content", "Say hello"}}});
    return {QStringLiteral("curl"), ConnectSnippet::Kind::Shell,
            QStringLiteral("curl '%1/chat/completions' \\\n  -H 'Authorization: Bearer %2' \\\n  -H 'Content-Type: "
                           "application/json' \\\n  -d '%3'\n")
                .arg(base(target), forShell(target.key), forShell(dumpJson(body))),
            Words::tr("Into a terminal")};
}

ConnectSnippet python(const ConnectTarget &target)
{
    return {QStringLiteral("OpenAI SDK, Python"), ConnectSnippet::Kind::Python,
            QStringLiteral("from openai import OpenAI\n\nclient = OpenAI(\n    base_url=%1,\n    api_key=%2,\n    "
                           "default_headers={\"X-Infermux-Caller\": \"my-script\"},\n)\nanswer = "
                           "client.chat.completions.create(\n    model=%3,\n    messages=[{\"role\": \"user\", "
                           "\"content\": \"Say hello\"}],\n)\nprint(answer.choices[0].message.content)\n")
                .arg(literal(base(target).toStdString()), literal(target.key), literal(target.model)),
            Words::tr("After pip install openai")};
}

ConnectSnippet javaScript(const ConnectTarget &target)
{
    return {
        QStringLiteral("OpenAI SDK, JavaScript"), ConnectSnippet::Kind::JavaScript,
        QStringLiteral("import OpenAI from \"openai\";\n\nconst client = new OpenAI({\n  baseURL: %1,\n  apiKey: "
                       "%2,\n  defaultHeaders: { \"X-Infermux-Caller\": \"my-script\" },\n});\nconst answer = await "
                       "client.chat.completions.create({\n  model: %3,\n  messages: [{ role: \"user\", content: "
                       "\"Say hello\" }],\n});\nconsole.log(answer.choices[0].message.content);\n")
            .arg(literal(base(target).toStdString()), literal(target.key), literal(target.model)),
        Words::tr("After npm install openai")};
}

ConnectSnippet langChain(const ConnectTarget &target)
{
    return {QStringLiteral("LangChain"), ConnectSnippet::Kind::Python,
            QStringLiteral("from langchain_openai import ChatOpenAI\n\nmodel = ChatOpenAI(\n    base_url=%1,\n    "
                           "api_key=%2,\n    model=%3,\n    default_headers={\"X-Infermux-Caller\": "
                           "\"langchain\"},\n)\nprint(model.invoke(\"Say hello\").content)\n")
                .arg(literal(base(target).toStdString()), literal(target.key), literal(target.model)),
            Words::tr("After pip install langchain-openai")};
}

ConnectSnippet aider(const ConnectTarget &target)
{
    return {QStringLiteral("aider"), ConnectSnippet::Kind::Shell,
            QStringLiteral("export OPENAI_API_BASE='%1'\nexport OPENAI_API_KEY='%2'\naider --model 'openai/%3'\n")
                .arg(base(target), forShell(target.key), forShell(target.model)),
            Words::tr("Into a terminal, in your project's folder")};
}

ConnectSnippet continueDev(const ConnectTarget &target)
{
    return {QStringLiteral("Continue"), ConnectSnippet::Kind::File,
            QStringLiteral("models:\n  - name: infermux\n    provider: openai\n    model: %3\n    apiBase: %1\n    "
                           "apiKey: %2\n    requestOptions:\n      headers:\n        X-Infermux-Caller: continue\n")
                .arg(literal(base(target).toStdString()), literal(target.key), literal(target.model)),
            Words::tr("Into ~/.continue/config.yaml")};
}

ConnectSnippet openWebUi(const ConnectTarget &target)
{
    return {QStringLiteral("Open WebUI"), ConnectSnippet::Kind::Shell,
            QStringLiteral("docker run -d --network=host -v open-webui:/app/backend/data \\\n  -e PORT=3000 \\\n  -e "
                           "OPENAI_API_BASE_URL='%1' \\\n  -e OPENAI_API_KEY='%2' \\\n  --name open-webui "
                           "ghcr.io/open-webui/open-webui:main\n")
                .arg(base(target), forShell(target.key)),
            Words::tr("Into a terminal; then open http://localhost:3000")};
}

/// Lines of a name and a value, for tools that are set up by hand.
QString fields(const std::vector<std::pair<QString, QString>> &lines)
{
    qsizetype widest = 0;
    for (const auto &[name, value] : lines)
        widest = std::max(widest, name.size());
    QString text;
    for (const auto &[name, value] : lines)
        text += name.leftJustified(widest + 2) + value + QLatin1Char('\n');
    return text;
}

ConnectSnippet cursor(const ConnectTarget &target)
{
    return {QStringLiteral("Cursor"), ConnectSnippet::Kind::Fields,
            fields({{QStringLiteral("OpenAI API Key"), QString::fromStdString(target.key)},
                    {QStringLiteral("Override OpenAI Base URL"), base(target)},
                    {QStringLiteral("Add Custom Model"), QString::fromStdString(target.model)}}),
            Words::tr("Settings, Models, API Keys. Cursor calls from its own servers: the gateway "
                      "must be reachable from the internet for this, for example by a tunnel")};
}

ConnectSnippet cline(const ConnectTarget &target)
{
    return {QStringLiteral("Cline"), ConnectSnippet::Kind::Fields,
            fields({{QStringLiteral("API Provider"), QStringLiteral("OpenAI Compatible")},
                    {QStringLiteral("Base URL"), base(target)},
                    {QStringLiteral("OpenAI Compatible API Key"), QString::fromStdString(target.key)},
                    {QStringLiteral("Model ID"), QString::fromStdString(target.model)}}),
            Words::tr("Into Cline's settings, API Configuration")};
}

} // namespace

std::vector<ConnectSnippet> connectSnippets(const ConnectTarget &target)
{
    return {curl(target),  python(target),      javaScript(target), aider(target),    cursor(target),
            cline(target), continueDev(target), langChain(target),  openWebUi(target)};
}

std::vector<ConnectKey> connectKeys(const Config &config)
{
    std::vector<ConnectKey> keys;
    for (const CallerKey &named : config.auth.keys)
        keys.push_back({named.caller, named.key, false});
    if (config.auth.mode == AuthMode::StaticKey) {
        if (!config.auth.key.isEmpty())
            keys.insert(keys.begin(), {{}, config.auth.key, false});
        return keys;
    }
    keys.insert(keys.begin(), {{}, Secret("infermux"), true});
    return keys;
}

} // namespace infermux
