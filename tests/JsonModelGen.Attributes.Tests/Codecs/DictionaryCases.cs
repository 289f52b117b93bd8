using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>The dictionary types that System.Text.Json also reads. To add a case, add a line.</summary>
public static class DictionaryCases
{
    internal static readonly string[] Inputs =
    [
        "{}", "{ }", """{"a":1}""", """ { "b" : 2 , "a" : 1 } """, """{"a":1,"b":null,"a":3}""", """{"é+":1,"\u00e9+":2}""",
        $$"""{{{string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"k{i * 7 % 500}\":{i}"))}}}""",
    ];

    private static readonly (string, JsonModelErrorKind)[] NoObject =
    [
        ("[]", WrongType), ("1", WrongType), ("{\"a\":\"1\"}", WrongType), ("{\"a\":1,\"b\":2.5}", NumberOutOfRange),
        ("{\"a\":1,}", InvalidJson), ("{,}", InvalidJson), ("{\"a\" 1}", InvalidJson), ("{a:1}", InvalidJson), ("{1:1}", InvalidJson), ("{\"a\":1]", InvalidJson),
        ("{", UnexpectedEnd), ("{\"a\":1", UnexpectedEnd), ("{\"a\"", UnexpectedEnd), ("{\"\\ud800\":1}", InvalidText), ("{} {}", TrailingData),
    ];

    public static readonly CodecCase[] All =
    [
        Row<Dictionary<string, int?>, DictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<IDictionary<string, int?>, DictionaryInterfaceCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<IReadOnlyDictionary<string, int?>, ReadOnlyDictionaryInterfaceCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<SortedDictionary<string, int?>, SortedDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<SortedList<string, int?>, SortedListCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<ConcurrentDictionary<string, int?>, ConcurrentDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<ImmutableDictionary<string, int?>, ImmutableDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<ImmutableSortedDictionary<string, int?>, ImmutableSortedDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        Row<IImmutableDictionary<string, int?>, ImmutableDictionaryInterfaceCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(),
        new CodecCase<Dictionary<int, List<string>>, DictionaryCodec<int, List<string>, Int32Codec, ListCodec<string, StringCodec>>>
        {
            Name = "Dictionary<int, List<string>>", Values = [new() { [1] = ["a"], [-2] = [] }], Good = ["""{"1":["a","b"],"01":[]}"""], Bad = [("{\"x\":[]}", InvalidValue), ("{\"1\":[1]}", WrongType)],
        },
    ];

    private static CodecCase<T, TCodec> Row<T, TCodec>()
        where TCodec : IJsonCodec<T>
        => new() { Name = typeof(T).Name, Values = [.. Inputs.Select(json => JsonSerializer.Deserialize<T>(json)!)], Good = Inputs, Bad = NoObject };
}
