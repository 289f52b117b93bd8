using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Presets;

/// <summary>All cases, compiled with one preset and run once: what the models do, and what <c>JsonSerializer</c> does with the same types.</summary>
internal static class PresetProgram
{
    private const string Comparison =
        """
        using System.Text;
        using System.Text.Json;

        public static class Comparison
        {
            /// <summary>What reading gives, written by the serializer, and what we write.</summary>
            public static void Try<T>(string key, string json, JsonSerializerOptions options, Dictionary<string, (string Theirs, string Ours)> results)
                where T : IJsonModel<T>
            {
                string theirs = Outcome(() => JsonSerializer.Deserialize<T>(json, options), value => JsonSerializer.Serialize(value, options), options);
                string ours = Outcome(() => JsonModel.FromJson<T>(json), value => JsonModel.ToJson(value!), options);
                results.Add(key, (theirs, ours));
            }

            private static string Outcome<T>(Func<T?> read, Func<T?, string> write, JsonSerializerOptions options)
            {
                T? value;
                try
                {
                    value = read();
                }
                catch (Exception exception) when (exception is JsonException)
                {
                    return "refused";
                }

                return "object:  " + Written(() => JsonSerializer.Serialize(value, options)) + "\nwritten: " + Written(() => write(value));
            }

            /// <summary>A default JsonElement or an infinite number cannot be written; our exception is a JsonException.</summary>
            private static string Written(Func<string> write)
            {
                try
                {
                    return write();
                }
                catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
                {
                    return "not written";
                }
            }
        }
        """;

    private static readonly Dictionary<JsonPreset, Lazy<Dictionary<string, (string Theirs, string Ours)>>> s_results = new()
    {
        [JsonPreset.SystemTextJson] = new(static () => Run(JsonPreset.SystemTextJson, nameof(JsonSerializerDefaults.General))),
        [JsonPreset.Web] = new(static () => Run(JsonPreset.Web, nameof(JsonSerializerDefaults.Web))),
    };

    public static (string Theirs, string Ours) Result(JsonPreset preset, string name, string json) => s_results[preset].Value[name + json];

    private static Dictionary<string, (string Theirs, string Ours)> Run(JsonPreset preset, string defaults)
    {
        Sources sources = Comparison;
        sources = sources.With("Preset.cs", $"[assembly: JsonModelDefaults(Preset = JsonPreset.{preset})]");
        StringBuilder body = new("{\nvar results = new Dictionary<string, (string, string)>();\n");
        body.Append("var options = new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.").Append(defaults).Append(");\n");
        foreach (PresetCase item in PresetCases.All)
        {
            sources = sources.With(item.Name + ".cs", "#pragma warning disable CS0649, CS0414\nnamespace Cases." + item.Name + ";\n" + item.Types);
            foreach (string json in item.Documents)
                body.Append("Comparison.Try<Cases.").Append(item.Name).Append(".M>(").Append(Literal(item.Name + json)).Append(", ").Append(Literal(json)).Append(", options, results);\n");
        }

        return (Dictionary<string, (string, string)>)GeneratorHarness.Run(sources, body.Append("return results;\n}").ToString())!;
    }

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
