using System.Text;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests;

/// <summary>Reads and writes with us and with System.Text.Json, and compares.</summary>
internal static class Parity
{
    /// <summary>Checks that both read equal objects and write equal JSON.</summary>
    /// <returns>What we read.</returns>
    public static T Check<T>(string json, string? written = null)
        where T : IJsonModel<T>
    {
        T ours = JsonModel.FromJson<T>(json);
        T theirs = StjReference.Read<T>(json);
        string expected = StjReference.Write(theirs);
        Assert.Equal(expected, StjReference.Write(ours));
        Assert.Equal(expected, JsonModel.ToJson(ours));
        Assert.Equal(expected, JsonModel.ToJson(theirs));
        if (written is not null)
            Assert.Equal(written, expected);
        ModelSchemas.ShouldAllow<T>(expected);
        return ours;
    }

    /// <summary>Checks that the value read is written as expected, and then read again as an equal one.</summary>
    /// <returns>The value read.</returns>
    public static T RoundTrip<T>(string json, string written)
        where T : IJsonModel<T>
    {
        T value = JsonModel.FromJson<T>(json);
        Assert.Equal(written, JsonModel.ToJson(value));
        Assert.Equal(written, JsonModel.ToJson(JsonModel.FromJson<T>(written)));
        ModelSchemas.ShouldAllow<T>(written);
        return value;
    }

    /// <summary>Checks that every entry point refuses the JSON with the same error.</summary>
    /// <returns>The error.</returns>
    public static JsonModelException Refused<T>(JsonModelErrorKind kind, string json, string path)
        where T : IJsonModel<T>
    {
        var error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<T>(json));
        Assert.Equal((kind, path), (error.Kind, error.Path));
        Assert.False(JsonModel.TryFromJson<T>(Encoding.UTF8.GetBytes(json), out _, out JsonModelException? other));
        Assert.Equal((error.Kind, error.Path, error.LineNumber, error.BytePositionInLine), (other.Kind, other.Path, other.LineNumber, other.BytePositionInLine));
        Assert.EndsWith($" Path: {path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.", error.Message, StringComparison.Ordinal);
        return error;
    }
}
