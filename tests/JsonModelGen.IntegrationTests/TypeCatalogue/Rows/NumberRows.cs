using System.Numerics;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("0", "-128", "127", "-0", Beyond = ["12.0 => 12", "1e2 => 100", "-0.0 => 0"]), Refuses(NumberOutOfRange, "128", "-129", "1.5", "1e3", "1e-1")]
internal sealed partial class SByteRow : Positions<sbyte, sbyte?, SByteRow.S> { [JsonModel] internal partial record struct S(sbyte Value); }

[JsonModel, Reads("0", "255", Beyond = ["255.0 => 255"]), Refuses(NumberOutOfRange, "256", "-1", "1.5", "25600")]
internal sealed partial class ByteRow : Positions<byte, byte?, ByteRow.S> { [JsonModel] internal partial record struct S(byte Value); }

[JsonModel, Reads("0", "-32768", "32767", Beyond = ["3e0 => 3"]), Refuses(NumberOutOfRange, "32768", "-32769", "0.1")]
internal sealed partial class Int16Row : Positions<short, short?, Int16Row.S> { [JsonModel] internal partial record struct S(short Value); }

[JsonModel, Reads("0", "65535", Beyond = ["30e-1 => 3"]), Refuses(NumberOutOfRange, "65536", "-1")]
internal sealed partial class UInt16Row : Positions<ushort, ushort?, UInt16Row.S> { [JsonModel] internal partial record struct S(ushort Value); }

[JsonModel, Reads("0", "-2147483648", "2147483647", "-7", Beyond = ["7.000 => 7"]), Refuses(NumberOutOfRange, "2147483648", "-2147483649", "3.14", "1e10")]
internal sealed partial class Int32Row : Positions<int, int?, Int32Row.S> { [JsonModel] internal partial record struct S(int Value); }

[JsonModel, Reads("0", "4294967295"), Refuses(NumberOutOfRange, "4294967296", "-1")]
internal sealed partial class UInt32Row : Positions<uint, uint?, UInt32Row.S> { [JsonModel] internal partial record struct S(uint Value); }

[JsonModel, Reads("0", "-9223372036854775808", "9223372036854775807", Beyond = ["1e18 => 1000000000000000000"]), Refuses(NumberOutOfRange, "9223372036854775808", "-9223372036854775809", "0.5")]
internal sealed partial class Int64Row : Positions<long, long?, Int64Row.S> { [JsonModel] internal partial record struct S(long Value); }

[JsonModel, Reads("0", "18446744073709551615"), Refuses(NumberOutOfRange, "18446744073709551616", "-1", "99999999999999999999999")]
internal sealed partial class UInt64Row : Positions<ulong, ulong?, UInt64Row.S> { [JsonModel] internal partial record struct S(ulong Value); }

[JsonModel, Reads("0", "-170141183460469231731687303715884105728", "170141183460469231731687303715884105727", StjMisindents = true), Refuses(NumberOutOfRange, "170141183460469231731687303715884105728", "1.5")]
internal sealed partial class Int128Row : Positions<Int128, Int128?, Int128Row.S> { [JsonModel] internal partial record struct S(Int128 Value); }

[JsonModel, Reads("0", "340282366920938463463374607431768211455", StjMisindents = true), Refuses(NumberOutOfRange, "340282366920938463463374607431768211456", "-1")]
internal sealed partial class UInt128Row : Positions<UInt128, UInt128?, UInt128Row.S> { [JsonModel] internal partial record struct S(UInt128 Value); }

[JsonModel, Reads("0", "-0.0", "1.5", "65500", "6e-8", "0.1", "3.140625", StjMisindents = true), Refuses(NumberOutOfRange, "65520", "-1e9", "1e999")]
internal sealed partial class HalfRow : Positions<Half, Half?, HalfRow.S> { [JsonModel] internal partial record struct S(Half Value); }

[JsonModel, Reads("0", "-0.0", "1.5", "3.4028235E+38", "1E-45", "0.1", "16777217", "1e5", "123456.789"), Refuses(NumberOutOfRange, "3.5e38", "-1e999", StjReads = true)]
internal sealed partial class SingleRow : Positions<float, float?, SingleRow.S> { [JsonModel] internal partial record struct S(float Value); }

[JsonModel, Reads("0", "-0.0", "1.5", "1.7976931348623157E+308", "5E-324", "0.1", "1e5", "-65.613616999999977", "9007199254740993", "1E+16"), Refuses(NumberOutOfRange, "1.8e308", "-1e999", StjReads = true)]
internal sealed partial class DoubleRow : Positions<double, double?, DoubleRow.S> { [JsonModel] internal partial record struct S(double Value); }

[JsonModel, Reads("0", "0.00", "-1.50", "79228162514264337593543950335", "1e-28", "1.0000000000000000000000000001"), Refuses(NumberOutOfRange, "79228162514264337593543950336", "1e29")]
internal sealed partial class DecimalRow : Positions<decimal, decimal?, DecimalRow.S> { [JsonModel] internal partial record struct S(decimal Value); }

[JsonModel, Reads("0", "-1", "123456789012345678901234567890123456789012345678901234567890", "\"-17\" => -17", "1e3 => 1000", Stj = Stj.Neither), Refuses(NumberOutOfRange, "1.5"), Refuses(InvalidValue, "\"\"", "\"x\"")]
internal sealed partial class BigIntegerRow : Positions<BigInteger, BigInteger?, BigIntegerRow.S> { [JsonModel] internal partial record struct S(BigInteger Value); }

[JsonModel, Reads("true", "false")]
internal sealed partial class BooleanRow : Positions<bool, bool?, BooleanRow.S> { [JsonModel] internal partial record struct S(bool Value); }
