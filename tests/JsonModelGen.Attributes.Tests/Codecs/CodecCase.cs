using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Codecs;

/// <summary>
/// A row of the codec table: values and JSON of one type. System.Text.Json is the oracle for what is written, accepted
/// and read; only the kinds of our errors are stated.
/// </summary>
public abstract class CodecCase
{
    public required string Name { get; init; }

    public abstract void WritesAsStj();

    public abstract void ReadsAsStj();

    public abstract void RefusesAsStj();

    /// <summary>The JSON of the row, to be mutated.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>Checks that both accept a text, with equal values, or both refuse it.</summary>
    public abstract void AgreesOn(string json);

    /// <summary>The same row with the type inside others: a list, a dictionary, a nullable.</summary>
    public abstract IEnumerable<CodecCase> Nested();
}

public sealed class CodecCase<T, TCodec> : CodecCase
    where TCodec : IJsonCodec<T>
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public T[] Values { get; init; } = [];

    /// <summary>JSON that both read alike, in addition to what is written.</summary>
    public string[] Good { get; init; } = [];

    /// <summary>JSON that both refuse.</summary>
    public (string Json, JsonModelErrorKind Kind)[] Bad { get; init; } = [];

    public override void WritesAsStj()
    {
        foreach (T value in Values)
        {
            Assert.Equal(JsonSerializer.Serialize(value), CodecRun.Write<T, TCodec>(value));
            Assert.Equal(JsonSerializer.Serialize(value, Relaxed), CodecRun.Write<T, TCodec>(value, relaxedEscaping: true));
        }
    }

    public override void ReadsAsStj()
    {
        foreach (string json in Good.Concat(Values.Select(value => JsonSerializer.Serialize(value))))
        {
            foreach (string spaced in new[] { json, $" \r\n\t{json} " })
            {
                T expected = JsonSerializer.Deserialize<T>(spaced)!;
                T actual = CodecRun.Read<T, TCodec>(spaced);
                Assert.Equal(Describe(expected), Describe(actual));
            }
        }
    }

    public override void RefusesAsStj()
    {
        foreach ((string json, JsonModelErrorKind kind) in Bad)
        {
            Exception? refusal = Record.Exception(() => JsonSerializer.Deserialize<T>(json));
            Assert.True(refusal is not null, $"{Name}: System.Text.Json accepts {json}");
            CodecRun.Refuses<T, TCodec>(json, kind);
        }
    }

    public override IReadOnlyList<string> Seeds => [.. Good, .. Bad.Select(bad => bad.Json), .. Values.Select(value => JsonSerializer.Serialize(value))];

    public override void AgreesOn(string json)
    {
        string? expected = null;
        Exception? refusal = Record.Exception(() => expected = Describe(JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json))!));
        string? actual = null;
        Exception? ours = Record.Exception(() => actual = Describe(CodecRun.Read<T, TCodec>(json)));
        Assert.True(ours is null or JsonModelException, $"{Name}: {json}: {ours}");
        Assert.True(expected == actual, $"{Name}: {json}: {expected ?? refusal!.Message}, but here {actual ?? ours!.Message}");
    }

    public override IEnumerable<CodecCase> Nested()
    {
        // Several elements, and more than the eight that are collected in place.
        yield return new CodecCase<List<T>, ListCodec<T, TCodec>>
        {
            Name = $"List of {Name}",
            Values = [[], [.. Values], [.. Values, .. Values, .. Values, .. Values, .. Values]],
            Good = [.. Good.Select(json => $"[{json}, {json} ,{json}]")],
            Bad = [.. Bad.Where(IsNestable).Select(bad => ($"[{bad.Json}]", bad.Kind))],
        };
        yield return new CodecCase<T[], ArrayCodec<T, TCodec>>
        {
            Name = $"array of {Name}",
            Values = typeof(T) == typeof(byte) ? [] : [[], [.. Values], [.. Values, .. Values, .. Values, .. Values, .. Values]],
            Good = typeof(T) == typeof(byte) ? [] : [.. Good.Select(json => $"[{json}]")],
        };
        yield return new CodecCase<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>
        {
            Name = $"dictionary of {Name}",
            Values = [new(Values.Select((value, i) => KeyValuePair.Create($"k{i}", value)))],
            Good = [.. Good.Select(json => $$"""{ "a" : {{json}}, "b":{{json}} , "a" :{{json}}}""")],
            Bad = [.. Bad.Where(IsNestable).Select(bad => ($$"""{"a":{{bad.Json}}}""", bad.Kind))],
        };
    }

    // Text that ends too early or too late has a different meaning inside brackets.
    private static bool IsNestable((string Json, JsonModelErrorKind Kind) bad)
        => bad.Kind is not (JsonModelErrorKind.UnexpectedEnd or JsonModelErrorKind.TrailingData or JsonModelErrorKind.InvalidJson);

    private static string Describe(T value) => $"{value?.GetType()} {JsonSerializer.Serialize(value)}";
}
