using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

internal enum Size { [JsonValue("S")] Small, [JsonValue("M", Aliases = ["medium", "mid"])] Medium, [JsonValue(42)] Large, ExtraLarge }

[JsonEnum(FieldRename = FieldRename.Kebab, UnknownValue = Unknown)] internal enum Status { Unknown, OnHold, InProgress }

[JsonEnum(AsNumber = true, UnknownValue = Other)] internal enum Code { Ok = 200, NotFound = 404, Other = 0 }

[JsonModel, Reads("\"monday\"", "\"tuesday\"", "\"étéDay\"", "\"httpDay\"", "\"\\u006donday\""), Refuses(UnknownEnumValue, "\"sunday\"", "\"\"", "\"mon\"")]
internal sealed partial class EnumRow : Positions<Weekday, Weekday?, EnumRow.S> { [JsonModel] internal partial record struct S(Weekday Value); }

[JsonModel, Reads("\"none\"", "\"read\"", "\"readWrite\"", "\"read, write\"", "\"read, delete\"", "\"readWrite, delete\"", "8", "255", "0"), Refuses(UnknownEnumValue, "\"execute\"", "\"read, execute\"", "\"\""), Refuses(NumberOutOfRange, "256", "-1")]
internal sealed partial class FlagsEnumRow : Positions<Access, Access?, FlagsEnumRow.S> { [JsonModel] internal partial record struct S(Access Value); }

[JsonModel, Reads("-1", "127", "5"), Refuses(NumberOutOfRange, "128", "0.5")]
internal sealed partial class NumberEnumRow : Positions<Level, Level?, NumberEnumRow.S> { [JsonModel] internal partial record struct S(Level Value); }

[JsonModel, Reads("0", "18446744073709551615", "7"), Refuses(NumberOutOfRange, "18446744073709551616", "-1")]
internal sealed partial class LargeEnumRow : Positions<Large, Large?, LargeEnumRow.S> { [JsonModel] internal partial record struct S(Large Value); }

[JsonModel, Reads("\"S\"", "\"M\"", "\"medium\" => \"M\"", "\"mid\" => \"M\"", "42", "\"extraLarge\"", Stj = Stj.Neither), Refuses(UnknownEnumValue, "\"small\"", "\"s\"", "43", "\"large\"")]
internal sealed partial class ValueEnumRow : Positions<Size, Size?, ValueEnumRow.S> { [JsonModel] internal partial record struct S(Size Value); }

[JsonModel, Reads("\"on-hold\"", "\"in-progress\"", "\"other\" => \"unknown\"", "\"\" => \"unknown\"", "7 => \"unknown\"", Stj = Stj.Neither)]
internal sealed partial class UnknownEnumRow : Positions<Status, Status?, UnknownEnumRow.S> { [JsonModel] internal partial record struct S(Status Value); }

[JsonModel, Reads("200", "404", "500 => 0", "-1 => 0", Stj = Stj.Neither)]
internal sealed partial class UnknownNumberEnumRow : Positions<Code, Code?, UnknownNumberEnumRow.S> { [JsonModel] internal partial record struct S(Code Value); }
