using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", "[1,null,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class ListOfNullableRow : Positions<List<int?>, List<int?>?, ListOfNullableRow.S> { [JsonModel] internal partial record struct S(List<int?> Value); }

[JsonModel, Reads("[]", "[\"a\",null]")]
internal sealed partial class ArrayOfNullableStringRow : Positions<string?[], string?[]?, ArrayOfNullableStringRow.S> { [JsonModel] internal partial record struct S(string?[] Value); }

[JsonModel, Reads("[]", "[\"a\",\"\"]"), Refuses(NullValue, "[null]", At = "[0]", StjReads = true)]
internal sealed partial class ArrayOfStringRow : Positions<string[], string[]?, ArrayOfStringRow.S> { [JsonModel] internal partial record struct S(string[] Value); }

[JsonModel, Reads("[]", "[[]]", "[[[1.5,-2],[]],[]]"), Refuses(WrongType, "[[[1,{}]]]", At = "[0][0][1]")]
internal sealed partial class JaggedArrayRow : Positions<double[][][], double[][][]?, JaggedArrayRow.S> { [JsonModel] internal partial record struct S(double[][][] Value); }

[JsonModel, Reads("[]", "[{\"x\":1,\"label\":null},{\"x\":2}]"), Refuses(MissingKey, "[{\"x\":1},{}]", At = "[1]")]
internal sealed partial class ListOfRecordRow : Positions<List<PointRecord>, List<PointRecord>?, ListOfRecordRow.S> { [JsonModel] internal partial record struct S(List<PointRecord> Value); }

[JsonModel, Reads("[]", "[{\"x\":1,\"label\":null},null]"), Refuses(WrongType, "[{\"x\":\"\"}]", At = "[0].x")]
internal sealed partial class ListOfStructRow : Positions<IReadOnlyList<PointStruct?>, IReadOnlyList<PointStruct?>?, ListOfStructRow.S> { [JsonModel] internal partial record struct S(IReadOnlyList<PointStruct?> Value); }

[JsonModel, Reads("[\"monday\",\"tuesday\"]"), Refuses(UnknownEnumValue, "[\"monday\",\"x\"]", At = "[1]")]
internal sealed partial class ListOfEnumRow : Positions<List<Weekday>, List<Weekday>?, ListOfEnumRow.S> { [JsonModel] internal partial record struct S(List<Weekday> Value); }

[JsonModel, Reads("[\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"]"), Refuses(InvalidValue, "[\"x\"]", At = "[0]")]
internal sealed partial class SetOfGuidRow : Positions<HashSet<Guid>, HashSet<Guid>?, SetOfGuidRow.S> { [JsonModel] internal partial record struct S(HashSet<Guid> Value); }

[JsonModel, Reads("{}", "{\"a\":[1],\"b\":null}"), Refuses(WrongType, "{\"a\":[1,[]]}", At = ".a[1]")]
internal sealed partial class DictionaryOfListsRow : Positions<Dictionary<string, List<int>?>, Dictionary<string, List<int>?>?, DictionaryOfListsRow.S> { [JsonModel] internal partial record struct S(Dictionary<string, List<int>?> Value); }

[JsonModel, Reads("{}", "{\"1\":{\"a\":{\"x\":1,\"label\":\"l\"}},\"2\":{}}"), Refuses(WrongType, "{\"1\":{\"a\":{\"x\":{}}}}", At = ".1.a.x")]
internal sealed partial class DictionaryOfDictionariesRow : Positions<IReadOnlyDictionary<int, SortedDictionary<string, PointClass>>, IReadOnlyDictionary<int, SortedDictionary<string, PointClass>>?, DictionaryOfDictionariesRow.S> { [JsonModel] internal partial record struct S(IReadOnlyDictionary<int, SortedDictionary<string, PointClass>> Value); }

[JsonModel, Reads("{\"monday\":1.50,\"tuesday\":null}"), Refuses(WrongType, "{\"monday\":\"\"}", At = ".monday")]
internal sealed partial class DictionaryOfNullableRow : Positions<Dictionary<Weekday, decimal?>, Dictionary<Weekday, decimal?>?, DictionaryOfNullableRow.S> { [JsonModel] internal partial record struct S(Dictionary<Weekday, decimal?> Value); }

[JsonModel, Reads("[]", "[{\"a\":[[[1,null],[]],[]]},{}]"), Refuses(WrongType, "[{\"a\":[[[1,true]]]}]", At = "[0].a[0][0][1]")]
internal sealed partial class DeepRow : Positions<List<Dictionary<string, ImmutableArray<List<int?[]>>>>, List<Dictionary<string, ImmutableArray<List<int?[]>>>>?, DeepRow.S> { [JsonModel] internal partial record struct S(List<Dictionary<string, ImmutableArray<List<int?[]>>>> Value); }

[JsonModel, Reads("[1,null,{\"a\":[]}]")]
internal sealed partial class ListOfElementRow : Positions<List<JsonElement>, List<JsonElement>?, ListOfElementRow.S> { [JsonModel] internal partial record struct S(List<JsonElement> Value); }

[JsonModel, Reads("[1,null,{\"a\":[]}]")]
internal sealed partial class ListOfNodeRow : Positions<List<JsonNode?>, List<JsonNode?>?, ListOfNodeRow.S> { [JsonModel] internal partial record struct S(List<JsonNode?> Value); }

[JsonModel, Reads("[\"AQ==\",\"\"]"), Refuses(InvalidValue, "[\"AQ==\",\"A\"]", At = "[1]")]
internal sealed partial class ListOfBytesRow : Positions<List<byte[]>, List<byte[]>?, ListOfBytesRow.S> { [JsonModel] internal partial record struct S(List<byte[]> Value); }
