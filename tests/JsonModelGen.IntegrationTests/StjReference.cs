using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.IntegrationTests;

/// <summary>System.Text.Json with options that correspond to our defaults: the reference.</summary>
internal static partial class StjReference
{
    public static T Read<T>(ReadOnlySpan<byte> json)
    {
        // otherwise our own converter would be used
        Assert.Equal(JsonTypeInfoKind.Object, Options.GetTypeInfo(typeof(T)).Kind);
        return JsonSerializer.Deserialize<T>(json, Options)!;
    }

    public static T Read<T>(string json) => Read<T>(System.Text.Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Whether it accepts the JSON; any exception counts as a refusal.</summary>
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
