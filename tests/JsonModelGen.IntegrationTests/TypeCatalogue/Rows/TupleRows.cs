using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", Stj = Stj.Neither), Refuses(InvalidValue, "[1]")]
internal sealed partial class ValueTuple0Row : Positions<ValueTuple, ValueTuple?, ValueTuple0Row.S> { [JsonModel] internal partial record struct S(ValueTuple Value); }

[JsonModel, Reads("[1]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ValueTuple1Row : Positions<ValueTuple<int>, ValueTuple<int>?, ValueTuple1Row.S> { [JsonModel] internal partial record struct S(ValueTuple<int> Value); }

[JsonModel, Reads("[1,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1]", "[1,\"x\",1]"), Refuses(WrongType, "[1,2]", At = "[1]"), Refuses(NullValue, "[null,null]", At = "[0]")]
internal sealed partial class ValueTuple2Row : Positions<(int, string), (int, string)?, ValueTuple2Row.S> { [JsonModel] internal partial record struct S((int, string) Value); }

[JsonModel, Reads("[1,2,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2]", "[1,2,\"x\",1]"), Refuses(WrongType, "[1,2,3]", At = "[2]"), Refuses(NullValue, "[null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple3Row : Positions<(int, int, string), (int, int, string)?, ValueTuple3Row.S> { [JsonModel] internal partial record struct S((int, int, string) Value); }

[JsonModel, Reads("[1,2,3,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3]", "[1,2,3,\"x\",1]"), Refuses(WrongType, "[1,2,3,4]", At = "[3]"), Refuses(NullValue, "[null,null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple4Row : Positions<(int, int, int, string), (int, int, int, string)?, ValueTuple4Row.S> { [JsonModel] internal partial record struct S((int, int, int, string) Value); }

[JsonModel, Reads("[1,2,3,4,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4]", "[1,2,3,4,\"x\",1]"), Refuses(WrongType, "[1,2,3,4,5]", At = "[4]"), Refuses(NullValue, "[null,null,null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple5Row : Positions<(int, int, int, int, string), (int, int, int, int, string)?, ValueTuple5Row.S> { [JsonModel] internal partial record struct S((int, int, int, int, string) Value); }

[JsonModel, Reads("[1,2,3,4,5,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5]", "[1,2,3,4,5,\"x\",1]"), Refuses(WrongType, "[1,2,3,4,5,6]", At = "[5]"), Refuses(NullValue, "[null,null,null,null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple6Row : Positions<(int, int, int, int, int, string), (int, int, int, int, int, string)?, ValueTuple6Row.S> { [JsonModel] internal partial record struct S((int, int, int, int, int, string) Value); }

[JsonModel, Reads("[1,2,3,4,5,6,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5,6]", "[1,2,3,4,5,6,\"x\",1]"), Refuses(WrongType, "[1,2,3,4,5,6,7]", At = "[6]"), Refuses(NullValue, "[null,null,null,null,null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple7Row : Positions<(int, int, int, int, int, int, string), (int, int, int, int, int, int, string)?, ValueTuple7Row.S> { [JsonModel] internal partial record struct S((int, int, int, int, int, int, string) Value); }

[JsonModel, Reads("[1,2,3,4,5,6,7,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5,6,7]", "[1,2,3,4,5,6,7,\"x\",1]"), Refuses(WrongType, "[1,2,3,4,5,6,7,8]", At = "[7]"), Refuses(NullValue, "[null,null,null,null,null,null,null,null]", At = "[0]")]
internal sealed partial class ValueTuple8Row : Positions<(int, int, int, int, int, int, int, string), (int, int, int, int, int, int, int, string)?, ValueTuple8Row.S> { [JsonModel] internal partial record struct S((int, int, int, int, int, int, int, string) Value); }

[JsonModel, Reads("[1,null,[0.5,-2]]", Stj = Stj.Neither), Refuses(InvalidValue, "[1,null,[0.5]]", At = "[2]"), Refuses(WrongType, "[1,\"a\",[0.5,\"b\"]]", At = "[2][1]")]
internal sealed partial class NamedTupleRow : Positions<(int Id, string? Name, (double X, double Y) Place), (int Id, string? Name, (double X, double Y) Place)?, NamedTupleRow.S> { [JsonModel] internal partial record struct S((int Id, string? Name, (double X, double Y) Place) Value); }

[JsonModel, Reads("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,null]", Stj = Stj.Neither), Refuses(InvalidValue, "[1,2,3,4,5,6,7,8]", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14]", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,null,17]"), Refuses(WrongType, "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]", At = "[15]"), Refuses(NullValue, "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,null,null]", At = "[14]")]
internal sealed partial class LongTupleRow : Positions<(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, string?), (int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, string?)?, LongTupleRow.S> { [JsonModel] internal partial record struct S((int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, string?) Value); }

[JsonModel, Reads("[\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[\"x\",1]"), Refuses(WrongType, "[1]", At = "[0]")]
internal sealed partial class Tuple1Row : Positions<Tuple<string>, Tuple<string>?, Tuple1Row.S> { [JsonModel] internal partial record struct S(Tuple<string> Value); }

[JsonModel, Reads("[1,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,\"x\",1]", "[1]"), Refuses(WrongType, "[1,2]", At = "[1]")]
internal sealed partial class Tuple2Row : Positions<Tuple<int, string>, Tuple<int, string>?, Tuple2Row.S> { [JsonModel] internal partial record struct S(Tuple<int, string> Value); }

[JsonModel, Reads("[1,2,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,\"x\",1]", "[1,2]"), Refuses(WrongType, "[1,2,3]", At = "[2]")]
internal sealed partial class Tuple3Row : Positions<Tuple<int, int, string>, Tuple<int, int, string>?, Tuple3Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, string> Value); }

[JsonModel, Reads("[1,2,3,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,\"x\",1]", "[1,2,3]"), Refuses(WrongType, "[1,2,3,4]", At = "[3]")]
internal sealed partial class Tuple4Row : Positions<Tuple<int, int, int, string>, Tuple<int, int, int, string>?, Tuple4Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, int, string> Value); }

[JsonModel, Reads("[1,2,3,4,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,\"x\",1]", "[1,2,3,4]"), Refuses(WrongType, "[1,2,3,4,5]", At = "[4]")]
internal sealed partial class Tuple5Row : Positions<Tuple<int, int, int, int, string>, Tuple<int, int, int, int, string>?, Tuple5Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, int, int, string> Value); }

[JsonModel, Reads("[1,2,3,4,5,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5,\"x\",1]", "[1,2,3,4,5]"), Refuses(WrongType, "[1,2,3,4,5,6]", At = "[5]")]
internal sealed partial class Tuple6Row : Positions<Tuple<int, int, int, int, int, string>, Tuple<int, int, int, int, int, string>?, Tuple6Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, int, int, int, string> Value); }

[JsonModel, Reads("[1,2,3,4,5,6,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5,6,\"x\",1]", "[1,2,3,4,5,6]"), Refuses(WrongType, "[1,2,3,4,5,6,7]", At = "[6]")]
internal sealed partial class Tuple7Row : Positions<Tuple<int, int, int, int, int, int, string>, Tuple<int, int, int, int, int, int, string>?, Tuple7Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, int, int, int, int, string> Value); }

[JsonModel, Reads("[1,2,3,4,5,6,7,\"x\"]", Stj = Stj.Neither), Refuses(InvalidValue, "[]", "[1,2,3,4,5,6,7,\"x\",1]", "[1,2,3,4,5,6,7]"), Refuses(WrongType, "[1,2,3,4,5,6,7,8]", At = "[7]")]
internal sealed partial class Tuple8Row : Positions<Tuple<int, int, int, int, int, int, int, Tuple<string>>, Tuple<int, int, int, int, int, int, int, Tuple<string>>?, Tuple8Row.S> { [JsonModel] internal partial record struct S(Tuple<int, int, int, int, int, int, int, Tuple<string>> Value); }
