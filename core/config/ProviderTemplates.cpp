#include "ProviderTemplates.h"

namespace infermux {

YamlValue ProviderTemplate::toYaml(const std::vector<std::string> &models) const
{
    YamlValue provider = YamlValue::map();
    provider.set("name", YamlValue(name));
    provider.set("type", YamlValue(std::string(toString(type))));
    if (!keyVariable.empty())
        provider.set("api_key", YamlValue("${" + keyVariable + "}"));
    if (!baseUrl.empty())
        provider.set("base_url", YamlValue(baseUrl));
    if (type == ProviderType::AzureOpenAi) {
        provider.set("azure_deployment", YamlValue(std::string()));
        provider.set("azure_api_version", YamlValue("2024-10-21"));
    }
    if (!models.empty())
        provider.set("models", YamlValue::list({models.begin(), models.end()}));
    if (!pricedAs.empty())
        provider.set("priced_as", YamlValue(pricedAs));
    return provider;
}

const std::vector<ProviderTemplate> &providerTemplates()
{
    static const std::vector<ProviderTemplate> templates{
        {"openai", "OpenAI", ProviderType::OpenAi, "", "OPENAI_API_KEY", "", false},
        {"anthropic", "Anthropic", ProviderType::Anthropic, "", "ANTHROPIC_API_KEY", "", false},
        {"groq", "Groq", ProviderType::OpenAi, "https://api.groq.com/openai/v1", "GROQ_API_KEY", "", false},
        {"mistral", "Mistral", ProviderType::OpenAi, "https://api.mistral.ai/v1", "MISTRAL_API_KEY", "", false},
        {"deepseek", "DeepSeek", ProviderType::OpenAi, "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY", "", false},
        {"gemini", "Gemini", ProviderType::OpenAi, "https://generativelanguage.googleapis.com/v1beta/openai",
         "GEMINI_API_KEY", "google", false},
        {"xai", "xAI", ProviderType::OpenAi, "https://api.x.ai/v1", "XAI_API_KEY", "", false},
        {"together", "Together", ProviderType::OpenAi, "https://api.together.xyz/v1", "TOGETHER_API_KEY", "", false},
        {"openrouter", "OpenRouter", ProviderType::OpenAi, "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "",
         false},
        {"ollama", "Ollama", ProviderType::Ollama, "http://localhost:11434", "", "", true},
        {"lm-studio", "LM Studio", ProviderType::OpenAi, "http://localhost:1234/v1", "", "", true},
        {"vllm", "vLLM", ProviderType::OpenAi, "http://localhost:8000/v1", "", "", true},
        // Its usual port is ours: beside infermux it has to be at another.
        {"llama-cpp", "llama.cpp", ProviderType::OpenAi, "http://localhost:8081/v1", "", "", true, false},
        {"azure", "Azure OpenAI", ProviderType::AzureOpenAi, "https://NAME.openai.azure.com", "AZURE_OPENAI_API_KEY",
         "openai", false},
    };
    return templates;
}

} // namespace infermux
