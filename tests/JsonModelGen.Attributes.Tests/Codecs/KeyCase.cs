using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Codecs;

/// <summary>A row of the table of dictionary keys, checked like those of <see cref="CodecCase"/>.</summary>
public abstract class KeyCase
{
    public required string Name { get; init; }

    public abstract void WritesAsStj();

    public abstract void ReadsAsStj();

    public abstract void RefusesAsStj();

    /// <summary>The keys of the row as JSON, without quotation marks, to be mutated.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>Checks that both accept a key, with equal values, or both refuse it.</summary>
    public abstract void AgreesOn(string text);
}

public sealed class KeyCase<T, TCodec> : KeyCase
    where T : notnull
    where TCodec : IJsonKeyCodec<T>
{
    public T[] Keys { get; init; } = [];

    /// <summary>Texts of keys, escaped as in JSON, that both read alike.</summary>
    public string[] Good { get; init; } = [];

    /// <summary>Texts of keys, escaped as in JSON, that both refuse.</summary>
    public string[] Bad { get; init; } = [];

    public override void WritesAsStj()
    {
        foreach (T key in Keys)
        {
            Dictionary<T, int> value = new() { [key] = 1 };
            Assert.Equal(JsonSerializer.Serialize(value), CodecRun.Write<Dictionary<T, int>, DictionaryCodec<T, int, TCodec, Int32Codec>>(value));
        }

        Dictionary<T, int> all = new(Keys.Distinct().Select(key => KeyValuePair.Create(key, 1)));
        Assert.Equal(JsonSerializer.Serialize(all), CodecRun.Write<Dictionary<T, int>, DictionaryCodec<T, int, TCodec, Int32Codec>>(all));
    }

    public override void ReadsAsStj()
    {
        List<string> inputs = [.. Keys.Select(key => JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }))];
        inputs.AddRange(Good.Select(text => $$"""{"{{text}}":1}"""));
        inputs.AddRange(Good.Select(text => $$"""{  "{{text}}"  : 1 , "{{text}}":2 }"""));
        foreach (string json in inputs)
        {
            var expected = JsonSerializer.Deserialize<Dictionary<T, int>>(json)!;
            var actual = CodecRun.Read<Dictionary<T, int>, DictionaryCodec<T, int, TCodec, Int32Codec>>(json);
            Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        }
    }

    public override void RefusesAsStj()
    {
        foreach (string text in Bad)
        {
            foreach (string json in new[] { $$"""{"{{text}}":1}""", $$"""{  "{{text}}" :1}""" })
            {
                Exception? refusal = Record.Exception(() => JsonSerializer.Deserialize<Dictionary<T, int>>(json));
                Assert.True(refusal is not null, $"{Name}: System.Text.Json accepts {json}");
                CodecRun.Refuses<Dictionary<T, int>, DictionaryCodec<T, int, TCodec, Int32Codec>>(json, JsonModelErrorKind.InvalidValue);
            }
        }
    }

    public override IReadOnlyList<string> Seeds => [.. Good, .. Bad, .. Keys.Select(key => JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 })[2..^4])];

    public override void AgreesOn(string text)
    {
        string json = $$"""{"{{text}}":1}""";
        string? expected = null;
        Exception? refusal = Record.Exception(() => expected = Describe(JsonSerializer.Deserialize<Dictionary<T, int>>(Encoding.UTF8.GetBytes(json))!));
        string? actual = null;
        Exception? ours = Record.Exception(() => actual = Describe(CodecRun.Read<Dictionary<T, int>, DictionaryCodec<T, int, TCodec, Int32Codec>>(json)));
        Assert.True(ours is null or JsonModelException, $"{Name}: {json}: {ours}");
        Assert.True(expected == actual, $"{Name}: {json}: {expected ?? refusal!.Message}, but here {actual ?? ours!.Message}");
    }

    // System.Text.Json cannot write all double keys that it reads.
    private static string Describe(Dictionary<T, int> value)
        => typeof(T) == typeof(double) ? string.Create(CultureInfo.InvariantCulture, $"{value.Keys.Single()}") : JsonSerializer.Serialize(value);
}
