using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.IntegrationTests;

/// <summary>System.Text.Json, set up so that it means the same as our defaults: the reference.</summary>
internal static partial class StjReference
{
    public static T Read<T>(ReadOnlySpan<byte> json)
    {
        // else it would be our own converter that answers
        Assert.Equal(JsonTypeInfoKind.Object, Options.GetTypeInfo(typeof(T)).Kind);
        return JsonSerializer.Deserialize<T>(json, Options)!;
    }

    public static T Read<T>(string json) => Read<T>(System.Text.Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Whether it takes the JSON; whatever it throws on bad JSON counts as no.</summary>
    public static bool Accepts<T>(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonSerializer.Deserialize<T>(json, Options);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
