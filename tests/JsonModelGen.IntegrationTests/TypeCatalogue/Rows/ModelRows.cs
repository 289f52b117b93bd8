using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel] internal sealed partial record PointRecord(int X, string? Label = "none");

[JsonModel] internal sealed partial class PointClass { public required int X { get; set; } public string? Label { get; set; } = "none"; }

[JsonModel, Reads("{\"x\":1,\"label\":null}", "{\"x\":1}", "{\"label\":\"a\",\"x\":2,\"x\":3}"), Refuses(MissingKey, "{}", "{\"label\":null}"), Refuses(WrongType, "{\"x\":\"1\"}", At = ".x"), Refuses(NumberOutOfRange, "{\"x\":1.5}", At = ".x")]
internal sealed partial class RecordRow : Positions<PointRecord, PointRecord?, RecordRow.S> { [JsonModel] internal partial record struct S(PointRecord Value); }

[JsonModel, Reads("{\"x\":1,\"label\":null}", "{\"x\":1}", "{\"label\":\"a\",\"x\":2,\"x\":3}"), Refuses(MissingKey, "{}"), Refuses(NullValue, "{\"x\":null}", At = ".x")]
internal sealed partial class ClassRow : Positions<PointClass, PointClass?, ClassRow.S> { [JsonModel] internal partial record struct S(PointClass Value); }

[JsonModel, Reads("{\"x\":1,\"label\":null}", "{\"x\":1}", "{\"label\":\"a\",\"x\":2,\"x\":3}"), Refuses(MissingKey, "{}"), Refuses(WrongType, "{\"x\":[]}", At = ".x")]
internal sealed partial class StructRow : Positions<PointStruct, PointStruct?, StructRow.S> { [JsonModel] internal partial record struct S(PointStruct Value); }
