using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("1", "null", "{ \"a\" : [1, \"\\u0041\"] }", "1.0e1", "\"é\"", Stj = Stj.Neither, ReadsNull = true), Refuses(InvalidJson, "{\"a\" 1}", At = ".a")]
internal sealed partial class RawJsonRow : Positions<RawJson, RawJson?, RawJsonRow.S> { [JsonModel] internal partial record struct S(RawJson Value); }
