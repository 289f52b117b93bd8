using System.Text.Json;
using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Checks random values of a model.</summary>
internal interface IRoundTrip
{
    void Run(RandomValues values, StjMirror mirror, Traits traits, FuzzResult result, bool isCounted);
}

/// <inheritdoc/>
internal sealed class RoundTrip<T, TCodec> : IRoundTrip
    where TCodec : struct, IJsonCodec<T>
{
    public void Run(RandomValues values, StjMirror mirror, Traits traits, FuzzResult result, bool isCounted)
    {
        T value = (T)values.Model(typeof(T));
        string written = JsonModel.ToJson<T, TCodec>(value);
        if (!traits.HasFlag(Traits.Unreadable))
            WrittenSchema.ShouldAllow(typeof(T), written);
        string? again = ReadAndWrite(written, traits);
        bool isReadable = again is not null;
        if (isReadable && !traits.HasFlag(Traits.OneWay))
            Same("We do not read what we wrote", written, again!);
        else if (isReadable)
            ReadAgain(again!, traits);

        int one = isCounted ? 1 : 0;
        result.RoundTripped += one;
        if (traits.HasFlag(Traits.NoStj) || !mirror.Knows(typeof(T)))
            return;
        string theirsWritten;
        try
        {
            theirsWritten = JsonSerializer.Serialize(value, mirror.Options);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            // The value contains a type that the mirror does not support.
            return;
        }

        Same("System.Text.Json writes it differently", theirsWritten, written);
        result.ComparedWriting += one;
        if (traits.HasFlag(Traits.StjOnlyWrites) || !isReadable)
            return;
        T? theirs;
        try
        {
            theirs = JsonSerializer.Deserialize<T>(written, mirror.Options);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException || (exception is JsonException && traits.HasFlag(Traits.OneWay)))
        {
            // It calls only public constructors, matches their parameters without regard to case, and requires required members even if they are nullable.
            return;
        }

        Same("System.Text.Json reads it differently", JsonSerializer.Serialize(theirs, mirror.Options), again!);
        result.ComparedReading += one;
    }

    /// <summary>The output after reading it back, or null if it cannot be read because a required key is omitted.</summary>
    private static string? ReadAndWrite(string json, Traits traits)
    {
        if (traits.HasFlag(Traits.Unreadable))
            return null;
        try
        {
            return JsonModel.ToJson<T, TCodec>(JsonModel.FromJson<T, TCodec>(json));
        }
        catch (JsonModelException exception) when (traits.HasFlag(Traits.OneWay) && exception.Kind is JsonModelErrorKind.MissingKey or JsonModelErrorKind.NotWritable)
        {
            // Or a member that is not read then has a default that cannot be written: an enum value without a name, an undefined JsonElement.
            return null;
        }
    }

    /// <summary>Reads it back once more: an omitted value that is not restored (JMG0115) is null then, even if null cannot be read.</summary>
    private static void ReadAgain(string json, Traits traits)
    {
        try
        {
            ReadAndWrite(json, traits);
        }
        catch (JsonModelException exception) when (exception.Kind is JsonModelErrorKind.NullValue)
        {
        }
    }

    private static void Same(string complaint, string expected, string actual)
    {
        if (expected != actual)
            throw new XunitException(complaint + ":\n  expected " + expected + "\n  but was  " + actual);
    }
}
