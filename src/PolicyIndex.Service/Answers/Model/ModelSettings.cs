using System.Globalization;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>
/// Which language model writes answers, if any: <c>Model__Endpoint</c>, <c>Model__Name</c>, <c>Model__Key</c> as environment variables, or the same
/// from any other configuration source.
/// </summary>
internal sealed class ModelSettings
{
    private const int DefaultSeconds = 60;

    /// <param name="configuration">Where they stand.</param>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says which, and never shows the key.</exception>
    public ModelSettings(IConfiguration configuration)
    {
        var section = configuration.GetSection("Model");
        Name = section["Name"] ?? "";
        Key = section["Key"] is { Length: > 0 } key ? key : null;
        Timeout = TimeSpan.FromSeconds(Number(section["TimeoutSeconds"], "Model__TimeoutSeconds") ?? DefaultSeconds);
        Temperature = Number(section["Temperature"], "Model__Temperature");
        if (section["Endpoint"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException($"Model__Endpoint is \"{endpoint}\"; it must be the address of an OpenAI-compatible server, for example http://127.0.0.1:11434/v1.");
        if (Name.Length == 0)
        {
            throw new InvalidOperationException("Model__Endpoint is set and Model__Name is not; name the model that the server offers (GET /models lists them).");
        }
    }

    /// <summary>Address up to and with <c>/v1</c>; null where no model answers.</summary>
    public Uri? Endpoint { get; }

    public string Name { get; }

    /// <summary>A secret; null for servers that want none.</summary>
    public string? Key { get; }

    /// <summary>How long the model may take in all, its tool calls included (<c>Model__TimeoutSeconds</c>).</summary>
    public TimeSpan Timeout { get; }

    /// <summary><c>Model__Temperature</c>; null leaves it to the server.</summary>
    public double? Temperature { get; }

    private static double? Number(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number
        : throw new InvalidOperationException($"{name} is \"{text}\"; it must be a number.");
}
