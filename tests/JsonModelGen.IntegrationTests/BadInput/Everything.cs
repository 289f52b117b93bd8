using System.Text.Json;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>A model with a member of each kind, for tests with invalid JSON.</summary>
[JsonModel]
internal sealed partial class Everything
{
    public required bool Flag { get; init; }
    public required int Number { get; init; }
    public required double Real { get; init; }
    public required decimal Money { get; init; }
    public required string Text { get; init; }
    public string? Optional { get; init; }
    public long? OptionalNumber { get; init; }
    public required char Letter { get; init; }
    public required DateTimeOffset Time { get; init; }
    public required Guid Id { get; init; }
    public required byte[] Bytes { get; init; }
    public required Weekday Day { get; init; }
    public required List<int> Numbers { get; init; }
    public required Dictionary<string, Part> Map { get; init; }
    public required Dictionary<int, string> Keyed { get; init; }
    public required Part Part { get; init; }
    public required Part[] Parts { get; init; }
    public required PointStruct Point { get; init; }
    public JsonElement Any { get; init; } = JsonElement.Parse("null");

    /// <summary>A document with all members, on several lines.</summary>
    public const string Json =
        """
        {
          "flag": true, "number": -12, "real": 1.5e3, "money": 10.50,
          "text": "a\u00e9\n\"é", "optional": null, "optionalNumber": 1,
          "letter": "x", "time": "2026-01-02T03:04:05.678+01:00",
          "id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "bytes": "AQID",
          "day": "tuesday", "numbers": [1, 2, 3 ], "map": {"k": {"name": "m"}, "l e": {"name": "n", "size": 2}},
          "keyed": {"1": "a", "-2": ""}, "part": {"name": "p", "size": null, "next": {"name": "q"}},
          "parts": [{"name": "r"}, {"size": 3, "name": "s"}], "point": {"x": 1}, "any": [null, {"a": 0.5}],
          "unknown": {"a": [1, "x", true, null, {}]}, "\u0075nknown2": -0.0e+1
        }
        """;
}

[JsonModel]
internal sealed partial class Part
{
    public required string Name { get; init; }
    public int? Size { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Part? Next { get; init; }
}
