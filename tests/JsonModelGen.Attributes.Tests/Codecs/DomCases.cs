using System.Collections;
using System.Collections.Immutable;
using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Nodes;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>System.Text.Json's own JSON values, and <c>object</c>.</summary>
public static class DomCases
{
    private static readonly string[] Scalars = ["1.50", "1e2", "true", "false", "\"\"", "\"é<+\\u0041\\n😀\"", "123456789012345678901234567890"];

    private static readonly string[] Objects = ["{}", """{"a":1,"b":[true,null,{"c":"é"}],"a":2}""", """{ "\u0061" : { } }"""];

    private static readonly string[] Arrays = ["[]", "[1,[2,[]],{},null]", " [ 1 , 2 ] "];

    private static readonly (string, JsonModelErrorKind)[] NoJson = [("", UnexpectedEnd), ("{", UnexpectedEnd), ("[1,]", InvalidJson), ("{\"a\":01}", InvalidJson), ("1 1", TrailingData), (new string('[', 65) + new string(']', 65), DepthExceeded)];

    public static readonly CodecCase[] All =
    [
        new CodecCase<JsonElement, JsonElementCodec> { Name = "JsonElement", Values = [.. Parsed<JsonElement>(Scalars, Objects, Arrays, ["null"])], Good = [.. Scalars, .. Objects, .. Arrays, "null"], Bad = NoJson },
        new CodecCase<JsonDocument, JsonDocumentCodec> { Name = "JsonDocument", Values = [.. Parsed<JsonDocument>(Scalars, Objects, Arrays, ["null"])], Good = [.. Scalars, .. Objects, .. Arrays, "null"], Bad = NoJson },
        new CodecCase<JsonNode, JsonNodeCodec> { Name = "JsonNode", Values = [.. Parsed<JsonNode>(Scalars, Objects[..1], Arrays), JsonValue.Create(1.5m), new JsonObject { ["é"] = new JsonArray(1, null, "x") }], Good = [.. Scalars, .. Objects, .. Arrays], Bad = NoJson },
        new CodecCase<JsonObject, JsonObjectCodec> { Name = "JsonObject", Values = [.. Parsed<JsonObject>(Objects)], Good = Objects, Bad = [("[]", WrongType), ("1", WrongType), ("{", UnexpectedEnd), ("{\"a\":01}", InvalidJson), ("{} 1", TrailingData)] },
        new CodecCase<JsonArray, JsonArrayCodec> { Name = "JsonArray", Values = [.. Parsed<JsonArray>(Arrays)], Good = Arrays, Bad = [("{}", WrongType), ("\"\"", WrongType), ("[", UnexpectedEnd), ("[1,]", InvalidJson), NoJson[^1]] },
        new CodecCase<JsonValue, JsonValueCodec> { Name = "JsonValue", Values = [.. Parsed<JsonValue>(Scalars)], Good = Scalars, Bad = [("{}", WrongType), ("[]", WrongType), ("", UnexpectedEnd), ("01", InvalidJson)] },
        new CodecCase<object, ObjectCodec>
        {
            Name = "object",
            Values =
            [
                "é<", true, 'x', (byte)1, (sbyte)-1, (short)2, (ushort)3, 4, 5u, 6L, 7UL, (Int128)8, (UInt128)9, (Half)1.5, 2.5f, 3.5, 4.50m,
                new DateTime(2026, 1, 2), new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateOnly(2026, 1, 2), new TimeOnly(1, 2), TimeSpan.FromHours(30), Guid.Empty,
                new Uri("a/é", UriKind.Relative), new Version(1, 2), new byte[] { 1, 2 }, new Memory<byte>([1]), new ReadOnlyMemory<byte>([2]),
                JsonDocument.Parse("[1]").RootElement, JsonDocument.Parse("[1]"), JsonNode.Parse("{\"a\":[1]}")!,
                new object?[] { 1, "a", null, new List<object?> { 2.5, null } }, new ArrayList { 1, "a" }, new HashSet<int> { 1, 2 }, ImmutableArray.Create(1), Enumerable.Range(0, 3),
                new Dictionary<string, object?> { ["é"] = 1, ["b"] = null, ["c"] = new Dictionary<string, int> { ["d"] = 1 } },
                new SortedDictionary<int, string> { [2] = "b", [1] = "a" }, Bag(),
                .. EveryKey(),
            ],
            Good = [.. Scalars, .. Objects, .. Arrays],
            Bad = NoJson,
        },
    ];

    private static IEnumerable<T> Parsed<T>(params string[][] inputs) => inputs.SelectMany(x => x).Select(json => JsonSerializer.Deserialize<T>(json)!);

    private static ExpandoObject Bag()
    {
        ExpandoObject bag = new();
        ((IDictionary<string, object?>)bag)["a"] = 1;
        return bag;
    }

    private static IEnumerable<object> EveryKey()
    {
        object[] keys =
        [
            "é", true, 'x', (byte)1, (sbyte)-1, (short)2, (ushort)3, 4, 5u, 6L, 7UL, (Int128)8, (UInt128)9, (Half)1.5, 2.5f, 3.5, 4.50m, Guid.Empty, new Uri("a", UriKind.Relative), new Version(1, 2),
            new DateTime(2026, 1, 2), new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateOnly(2026, 1, 2), new TimeOnly(1, 2), TimeSpan.FromHours(30),
        ];
        return keys.Select(key => new Hashtable { [key] = 1 });
    }
}
