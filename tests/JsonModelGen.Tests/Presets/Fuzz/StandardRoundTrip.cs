using System.Text.Json;
using JsonModelGen.Tests.ModelFuzz;
using Xunit.Sdk;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>Checks that a model writes and reads exactly what <c>JsonSerializer</c> does with the same type.</summary>
internal sealed class StandardRoundTrip<T, TCodec> : IStandardRoundTrip
    where TCodec : struct, IJsonCodec<T>
{
    private const int DocumentCount = 24;
    private const string Refused = "refused";
    private const string NotWritten = "not written";

    public void Run(RandomValues values, JsonSerializerOptions options, FuzzResult result, bool isCounted)
    {
        T value = (T)values.Model(typeof(T));
        string? theirs = Written(() => JsonSerializer.Serialize(value, options));
        if (theirs is null)
            return;
        string? ours = Written(() => JsonModel.ToJson<T, TCodec>(value));
        Same("It writes", typeof(T).FullName!, theirs, ours);
        if (theirs == NotWritten)
            return;
        int one = isCounted ? 1 : 0;
        result.RoundTripped += one;
        result.ComparedWriting += one;
        WrittenSchema.ShouldAllow(typeof(T), theirs);
        bool isCompared = Compare(theirs, options);
        for (int i = 0; i < DocumentCount; i++)
            isCompared |= Compare(MutatedDocument.Make(theirs, values.Random), options);
        result.ComparedReading += isCompared ? one : 0;
    }

    /// <summary>Compares what is read; false if System.Text.Json cannot read such types.</summary>
    private static bool Compare(string json, JsonSerializerOptions options)
    {
        if (Read(() => JsonSerializer.Deserialize<T>(json, options), options) is not { } theirs)
            return false;
        Same("It reads", json, theirs, Read(() => JsonModel.FromJson<T, TCodec>(json), options));
        return true;
    }

    private static string? Read(Func<T?> read, JsonSerializerOptions options)
    {
        T? value;
        try
        {
            value = read();
        }
        catch (JsonException)
        {
            return Refused;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return null;
        }

        return Written(() => JsonSerializer.Serialize(value, options));
    }

    /// <summary>What is written; null for a type that cannot be. A default <c>JsonElement</c> is a value that cannot be.</summary>
    private static string? Written(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException || (exception is InvalidOperationException && exception.TargetSite?.DeclaringType?.Name is "JsonElement" or "JsonDocument"))
        {
            return NotWritten;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Same(string complaint, string about, string expected, string? actual)
    {
        if (expected != actual)
            throw new XunitException(complaint + " something else than System.Text.Json: " + about + "\n  expected " + expected + "\n  but was  " + (actual ?? "not supported"));
    }
}

/// <inheritdoc cref="StandardRoundTrip{T,TCodec}"/>
internal interface IStandardRoundTrip
{
    void Run(RandomValues values, JsonSerializerOptions options, FuzzResult result, bool isCounted);
}
