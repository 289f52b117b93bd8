namespace JsonModelGen.Tests.Codecs;

/// <summary>The types that can be dictionary keys. To add a case, add a line.</summary>
public static class KeyCases
{
    private static readonly string[] NoInteger = ["", " 1", "1 ", "1.0", "1e2", "0x5", "a", "1,000", "99999999999999999999999999999999999999999999"];
    private static readonly string[] NoFloat = ["", " 1", "1 ", "nan", "infinity", "+Infinity", "1e999", "1,000", "a"];

    public static readonly KeyCase[] All =
    [
        new KeyCase<string, StringCodec> { Name = "string", Keys = ["", "a", "é<+\"\\\n", "😀", "\ud800"], Good = ["\\u0041", "\\/é"] },
        new KeyCase<bool, BooleanCodec> { Name = "bool", Keys = [true, false], Good = ["true", "True", "tRuE", "FALSE", "\\u0074rue"], Bad = ["", "1", "false ", "tru"] },
        new KeyCase<char, CharCodec> { Name = "char", Keys = ['a', '+', 'é', '\ud800'], Good = ["\\u00e9"], Bad = ["", "ab", "😀"] },
        new KeyCase<sbyte, SByteCodec> { Name = "sbyte", Keys = [0, sbyte.MinValue, sbyte.MaxValue], Good = ["+5", "007", "-0"], Bad = [.. NoInteger, "128"] },
        new KeyCase<byte, ByteCodec> { Name = "byte", Keys = [0, byte.MaxValue], Good = ["007"], Bad = [.. NoInteger, "256", "+5", "-0"] },
        new KeyCase<short, Int16Codec> { Name = "short", Keys = [0, short.MinValue, short.MaxValue], Good = ["+5", "007", "-0"], Bad = [.. NoInteger, "32768"] },
        new KeyCase<ushort, UInt16Codec> { Name = "ushort", Keys = [0, ushort.MaxValue], Good = ["007"], Bad = [.. NoInteger, "65536", "+5", "-0"] },
        new KeyCase<int, Int32Codec> { Name = "int", Keys = [0, int.MinValue, int.MaxValue], Good = ["+5", "007", "-0", "\\u0035"], Bad = [.. NoInteger, "2147483648"] },
        new KeyCase<uint, UInt32Codec> { Name = "uint", Keys = [0, uint.MaxValue], Good = ["007"], Bad = [.. NoInteger, "4294967296", "+5", "-0"] },
        new KeyCase<long, Int64Codec> { Name = "long", Keys = [0, long.MinValue, long.MaxValue], Good = ["+5", "007", "-0"], Bad = [.. NoInteger] },
        new KeyCase<ulong, UInt64Codec> { Name = "ulong", Keys = [0, ulong.MaxValue], Good = ["007"], Bad = [.. NoInteger, "+5", "-0"] },
        new KeyCase<Int128, Int128Codec> { Name = "Int128", Keys = [0, Int128.MinValue, Int128.MaxValue], Good = ["+5", "007", "-0", " 5", "5 "], Bad = ["", "1.0", "1e2", "a"] },
        new KeyCase<UInt128, UInt128Codec> { Name = "UInt128", Keys = [0, UInt128.MaxValue], Good = ["+5", "007", " 5"], Bad = ["", "-1", "1.0", "a"] },
        new KeyCase<Half, HalfCodec> { Name = "Half", Keys = [(Half)0, (Half)1.5, Half.MaxValue, Half.Epsilon, Half.NaN, Half.PositiveInfinity, Half.NegativeInfinity], Good = ["1,000", " 1", "+1", ".5", "5."], Bad = ["", "nan", "1E+20", "a", "\\u221e"] },
        new KeyCase<float, SingleCodec> { Name = "float", Keys = [0, -0f, 1.5f, 1e20f, float.MaxValue, float.NaN, float.PositiveInfinity, float.NegativeInfinity], Good = ["+1", ".5", "5.", "1E\\u002B20", "1e-400"], Bad = [.. NoFloat] },
        new KeyCase<double, DoubleCodec> { Name = "double", Keys = [0, -0d, 1.5, 1e20, double.MaxValue], Good = ["+1", ".5", "5.", "1E+20", "1e-400"], Bad = [.. NoFloat] },
        new KeyCase<decimal, DecimalCodec> { Name = "decimal", Keys = [0, 1.00m, -1.5m, decimal.MaxValue], Good = ["+1", ".5", "5.", "1E+20"], Bad = ["", " 1", "NaN", "1,000", "1e99"] },
        new KeyCase<DateTime, DateTimeCodec> { Name = "DateTime", Keys = [default, new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), new(2026, 1, 2, 3, 4, 5, DateTimeKind.Local)], Good = ["2026-01-02", "\\u0032026-01-02T03:04"], Bad = ["", "2026-02-30", "x"] },
        new KeyCase<DateTimeOffset, DateTimeOffsetCodec> { Name = "DateTimeOffset", Keys = [default, new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))], Good = ["2026-01-02T03:04:05\\u002B01:00"], Bad = ["", "2026-02-30"] },
        new KeyCase<DateOnly, DateOnlyCodec> { Name = "DateOnly", Keys = [default, new(2024, 2, 29)], Good = ["\\u0032024-02-29"], Bad = ["", "2023-02-29", "2024-02-29T00:00"] },
        new KeyCase<TimeOnly, TimeOnlyCodec> { Name = "TimeOnly", Keys = [default, new(1, 2, 3, 4)], Good = ["1:2:3"], Bad = ["", "24:00:00", "-1:00"] },
        new KeyCase<TimeSpan, TimeSpanCodec> { Name = "TimeSpan", Keys = [default, new(1, 2, 3, 4)], Good = ["1:2:3", "-1:2:3"], Bad = ["", "24:00:00", " 1:00", new string('0', 300) + "1:02:03"] },
        new KeyCase<Guid, GuidCodec> { Name = "Guid", Keys = [Guid.Empty, new("01234567-89ab-cdef-0123-456789abcdef")], Good = ["\\u00301234567-89AB-CDEF-0123-456789ABCDEF"], Bad = ["", "0123456789abcdef0123456789abcdef"] },
        new KeyCase<Uri, UriCodec> { Name = "Uri", Keys = [new("a+b", UriKind.Relative), new("https://example.com/ü")], Good = ["https:\\/\\/example.com"], Bad = ["http://["] },
        new KeyCase<Version, VersionCodec> { Name = "Version", Keys = [new(1, 2), new(1, 2, 3, 4)], Good = ["1.\\u0032"], Bad = ["", "1", "1.2 "] },
    ];
}
