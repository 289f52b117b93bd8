using System.Numerics;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("{\"a\":0,\"B\":1,\"é\":2,\"a.b\":3,\"\":4}")]
internal sealed partial class StringKeyRow : Positions<Dictionary<string, int>, Dictionary<string, int>?, StringKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<string, int> Value); }

[JsonModel, Reads("{\"True\":0,\"False\":1}", "{\"true\":0}", "{\"FALSE\":0}"), Refuses(InvalidValue, "{\"\":1}", At = "."), Refuses(InvalidValue, "{\"1\":1}", At = ".1"), Refuses(InvalidValue, "{\"yes\":1}", At = ".yes")]
internal sealed partial class BooleanKeyRow : Positions<Dictionary<bool, int>, Dictionary<bool, int>?, BooleanKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<bool, int> Value); }

[JsonModel, Reads("{\"a\":0,\"é\":1,\"\\n\":2}"), Refuses(InvalidValue, "{\"\":1}", At = "."), Refuses(InvalidValue, "{\"ab\":1}", At = ".ab")]
internal sealed partial class CharKeyRow : Positions<Dictionary<char, int>, Dictionary<char, int>?, CharKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<char, int> Value); }

[JsonModel, Reads("{\"-128\":0,\"127\":1}"), Refuses(InvalidValue, "{\"128\":1}", At = ".128"), Refuses(InvalidValue, "{\"\":1}", At = "."), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class SByteKeyRow : Positions<Dictionary<sbyte, int>, Dictionary<sbyte, int>?, SByteKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<sbyte, int> Value); }

[JsonModel, Reads("{\"0\":0,\"255\":1}"), Refuses(InvalidValue, "{\"256\":1}", At = ".256"), Refuses(InvalidValue, "{\"-1\":1}", At = ".-1")]
internal sealed partial class ByteKeyRow : Positions<Dictionary<byte, int>, Dictionary<byte, int>?, ByteKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<byte, int> Value); }

[JsonModel, Reads("{\"-32768\":0,\"1\":1}"), Refuses(InvalidValue, "{\"32768\":1}", At = ".32768"), Refuses(InvalidValue, "{\" 1\":1}", At = "[' 1']")]
internal sealed partial class Int16KeyRow : Positions<Dictionary<short, int>, Dictionary<short, int>?, Int16KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<short, int> Value); }

[JsonModel, Reads("{\"0\":0,\"65535\":1}"), Refuses(InvalidValue, "{\"65536\":1}", At = ".65536")]
internal sealed partial class UInt16KeyRow : Positions<Dictionary<ushort, int>, Dictionary<ushort, int>?, UInt16KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<ushort, int> Value); }

[JsonModel, Reads("{\"-2147483648\":0,\"2147483647\":1}"), Refuses(InvalidValue, "{\"2147483648\":1}", At = ".2147483648"), Refuses(InvalidValue, "{\"1 \":1}", At = "['1 ']"), Refuses(InvalidValue, "{\"+-1\":1}", At = ".+-1"), Refuses(InvalidValue, "{\"a\":1}", At = ".a")]
internal sealed partial class Int32KeyRow : Positions<Dictionary<int, int>, Dictionary<int, int>?, Int32KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<int, int> Value); }

[JsonModel, Reads("{\"0\":0,\"4294967295\":1}"), Refuses(InvalidValue, "{\"-1\":1}", At = ".-1")]
internal sealed partial class UInt32KeyRow : Positions<Dictionary<uint, int>, Dictionary<uint, int>?, UInt32KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<uint, int> Value); }

[JsonModel, Reads("{\"-9223372036854775808\":0,\"1\":1}"), Refuses(InvalidValue, "{\"9223372036854775808\":1}", At = ".9223372036854775808")]
internal sealed partial class Int64KeyRow : Positions<Dictionary<long, int>, Dictionary<long, int>?, Int64KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<long, int> Value); }

[JsonModel, Reads("{\"0\":0,\"18446744073709551615\":1}"), Refuses(InvalidValue, "{\"-1\":1}", At = ".-1")]
internal sealed partial class UInt64KeyRow : Positions<Dictionary<ulong, int>, Dictionary<ulong, int>?, UInt64KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<ulong, int> Value); }

[JsonModel, Reads("{\"-170141183460469231731687303715884105728\":0,\"1\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class Int128KeyRow : Positions<Dictionary<Int128, int>, Dictionary<Int128, int>?, Int128KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Int128, int> Value); }

[JsonModel, Reads("{\"340282366920938463463374607431768211455\":0}"), Refuses(InvalidValue, "{\"-1\":1}", At = ".-1")]
internal sealed partial class UInt128KeyRow : Positions<Dictionary<UInt128, int>, Dictionary<UInt128, int>?, UInt128KeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<UInt128, int> Value); }

[JsonModel, Reads("{\"1.5\":0,\"-0.1\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"\":1}", At = ".")]
internal sealed partial class HalfKeyRow : Positions<Dictionary<Half, int>, Dictionary<Half, int>?, HalfKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Half, int> Value); }

[JsonModel, Reads("{\"1.5\":0,\"-1E-20\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"\":1}", At = ".")]
internal sealed partial class SingleKeyRow : Positions<Dictionary<float, int>, Dictionary<float, int>?, SingleKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<float, int> Value); }

[JsonModel, Reads("{\"1.5\":0,\"-1E-200\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"\":1}", At = ".")]
internal sealed partial class DoubleKeyRow : Positions<Dictionary<double, int>, Dictionary<double, int>?, DoubleKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<double, int> Value); }

[JsonModel, Reads("{\"1.50\":0,\"-3\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"\":1}", At = ".")]
internal sealed partial class DecimalKeyRow : Positions<Dictionary<decimal, int>, Dictionary<decimal, int>?, DecimalKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<decimal, int> Value); }

[JsonModel, Reads("{\"2026-01-02T03:04:05Z\":0,\"2026-01-02T03:04:05.1\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"2026-13-01\":1}", At = ".2026-13-01")]
internal sealed partial class DateTimeKeyRow : Positions<Dictionary<DateTime, int>, Dictionary<DateTime, int>?, DateTimeKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<DateTime, int> Value); }

[JsonModel, Reads("{\"2026-01-02T03:04:05+01:00\":0}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class DateTimeOffsetKeyRow : Positions<Dictionary<DateTimeOffset, int>, Dictionary<DateTimeOffset, int>?, DateTimeOffsetKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<DateTimeOffset, int> Value); }

[JsonModel, Reads("{\"2026-01-02\":0,\"0001-01-01\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"2026-1-2\":1}", At = ".2026-1-2")]
internal sealed partial class DateOnlyKeyRow : Positions<Dictionary<DateOnly, int>, Dictionary<DateOnly, int>?, DateOnlyKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<DateOnly, int> Value); }

[JsonModel, Reads("{\"03:04:05\":0,\"23:59:59.9999999\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"24:00:00\":1}", At = ".24:00:00")]
internal sealed partial class TimeOnlyKeyRow : Positions<Dictionary<TimeOnly, int>, Dictionary<TimeOnly, int>?, TimeOnlyKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<TimeOnly, int> Value); }

[JsonModel, Reads("{\"1.02:03:04\":0,\"-00:00:01\":1}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x"), Refuses(InvalidValue, "{\"PT1H\":1}", At = ".PT1H")]
internal sealed partial class TimeSpanKeyRow : Positions<Dictionary<TimeSpan, int>, Dictionary<TimeSpan, int>?, TimeSpanKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<TimeSpan, int> Value); }

[JsonModel, Reads("{\"6f9619ff-8b86-d011-b42d-00c04fc964ff\":0}"), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class GuidKeyRow : Positions<Dictionary<Guid, int>, Dictionary<Guid, int>?, GuidKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Guid, int> Value); }

[JsonModel, Reads("{\"https://example.com/?a=b&c\":0,\"relative\":1}"), Refuses(InvalidValue, "{\"http://[\":1}", At = "['http://[']")]
internal sealed partial class UriKeyRow : Positions<Dictionary<Uri, int>, Dictionary<Uri, int>?, UriKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Uri, int> Value); }

[JsonModel, Reads("{\"1.2\":0,\"1.2.3.4\":1}"), Refuses(InvalidValue, "{\"1\":1}", At = ".1"), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class VersionKeyRow : Positions<Dictionary<Version, int>, Dictionary<Version, int>?, VersionKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Version, int> Value); }

[JsonModel, Reads("{\"monday\":0,\"httpDay\":1}"), Refuses(UnknownEnumValue, "{\"sunday\":1}", At = ".sunday"), Refuses(UnknownEnumValue, "{\"\":1}", At = ".")]
internal sealed partial class EnumKeyRow : Positions<Dictionary<Weekday, int>, Dictionary<Weekday, int>?, EnumKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Weekday, int> Value); }

[JsonModel, Reads("{\"read\":0,\"readWrite\":1,\"read, delete\":2}"), Refuses(UnknownEnumValue, "{\"execute\":1}", At = ".execute")]
internal sealed partial class FlagsEnumKeyRow : Positions<Dictionary<Access, int>, Dictionary<Access, int>?, FlagsEnumKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Access, int> Value); }

[JsonModel, Reads("{\"-1\":0,\"127\":1,\"5\":2}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"128\":1}", At = ".128"), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class NumberEnumKeyRow : Positions<Dictionary<Level, int>, Dictionary<Level, int>?, NumberEnumKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Level, int> Value); }

[JsonModel, Reads("{\"-1\":0,\"123456789012345678901234567890123456789012345678901234567890\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class BigIntegerKeyRow : Positions<Dictionary<BigInteger, int>, Dictionary<BigInteger, int>?, BigIntegerKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<BigInteger, int> Value); }
