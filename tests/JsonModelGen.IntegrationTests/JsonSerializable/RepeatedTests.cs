using System.Text.Json;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>In every configuration, output that is read is written again with the same bytes.</summary>
public sealed partial class RepeatedTests
{
    private const string Full =
        """{"theName":"a","theNumber":1,"theList":[1,null],"theMap":{"B c":"on"},"theInner":{"theName":"b","theList":[],"theMap":{}}}""";

    private const string Sparse = """{"theName":"a","theList":[],"theMap":{}}""";

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void Plain(string json) => Twice<PlainModel>(json);

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void Without_nulls(string json) => Twice<NoNulls>(json);

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void Strict(string json) => Twice<StrictModel>(json);

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void In_any_case(string json) => Twice<AnyCase>(json.ToUpperInvariant().Replace("NULL", "null", StringComparison.Ordinal).Replace("\"ON\"", "\"on\"", StringComparison.Ordinal));

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void Renamed(string json) => Twice<Snake>(json.Replace("the", "the_", StringComparison.Ordinal).ToLowerInvariant());

    [Theory, InlineData(Full), InlineData(Sparse)]
    public void As_a_struct(string json) => Twice<Struct>(json);

    private static void Twice<T>(string json)
        where T : IJsonModel<T>
    {
        byte[] once = JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<T>(json));
        byte[] twice = JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<T>(once));
        Assert.Equal(once, twice);
        string indented = JsonModel.ToJson(JsonModel.FromJson<T>(once), JsonModelWriteOptions.Indented);
        Assert.Equal(once, JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<T>(indented)));
        Assert.Equal(JsonSerializer.Serialize(JsonElement.Parse(indented)), JsonSerializer.Serialize(JsonElement.Parse(once)));
    }

    public enum State { On, Off }

    [JsonModel] public partial record PlainModel(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, PlainModel? TheInner);

    [JsonModel(IncludeIfNull = false)]
    public partial record NoNulls(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, NoNulls? TheInner);

    [JsonModel(DisallowUnrecognizedKeys = true)]
    public partial record StrictModel(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, StrictModel? TheInner);

    [JsonModel(CaseInsensitive = true)]
    public partial record AnyCase(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, AnyCase? TheInner);

    [JsonModel(FieldRename = FieldRename.Snake)]
    public partial record Snake(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, Snake? TheInner);

    [JsonModel]
    public readonly partial record struct Struct(string TheName, int? TheNumber, List<int?> TheList, Dictionary<string, State> TheMap, PlainModel? TheInner);
}
