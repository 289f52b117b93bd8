using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", "[[],[]]", "[[1]]", "[[1,2,3],[4,5,6]]", Stj = Stj.Neither), Refuses(InvalidValue, "[[1,2],[3]]", "[[1],[2,3]]", "[[],[1]]", "[[1],[]]", At = "[1]"), Refuses(WrongType, "[1]", At = "[0]"), Refuses(WrongType, "[[1],[\"x\"]]", At = "[1][0]"), Refuses(NullValue, "[null]", At = "[0]"), Refuses(NullValue, "[[null]]", At = "[0][0]")]
internal sealed partial class GridRow : Positions<int[,], int[,]?, GridRow.S> { [JsonModel] internal partial record struct S(int[,] Value); }

[JsonModel, Reads("[]", "[[],[]]", "[[[],[]]]", "[[[\"a\",null],[\"b\",\"c\"]],[[\"d\",\"e\"],[\"f\",\"g\"]]]", Stj = Stj.Neither), Refuses(InvalidValue, "[[[\"a\"]],[]]", "[[],[[\"a\"]]]", At = "[1]"), Refuses(InvalidValue, "[[[\"a\"],[]]]", At = "[0][1]"), Refuses(InvalidValue, "[[[\"a\"]],[[\"b\",\"c\"]]]", At = "[1][0]")]
internal sealed partial class CubeRow : Positions<string?[,,], string?[,,]?, CubeRow.S> { [JsonModel] internal partial record struct S(string?[,,] Value); }

[JsonModel, Reads("[]", "[[[]]]", "[[[[[1,2],[3,4]]],[]]]", Stj = Stj.Neither), Refuses(InvalidValue, "[[[[[1,2],[3]]]]]", At = "[0][0][0][1]")]
internal sealed partial class JaggedGridRow : Positions<int[,][][,], int[,][][,]?, JaggedGridRow.S> { [JsonModel] internal partial record struct S(int[,][][,] Value); }

[JsonModel, Reads("[]", "[[[[[[[[[[1,2,3]]]]]]]]]]", Stj = Stj.Neither), Refuses(InvalidValue, "[[[[[[[[[[1],[2,3]]]]]]]]]]", At = "[0][0][0][0][0][0][0][0][1]")]
internal sealed partial class TenDimensionsRow : Positions<byte[,,,,,,,,,], byte[,,,,,,,,,]?, TenDimensionsRow.S> { [JsonModel] internal partial record struct S(byte[,,,,,,,,,] Value); }
