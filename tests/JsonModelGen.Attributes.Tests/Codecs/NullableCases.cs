using System.Text.Json;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>The codecs that accept <c>null</c>.</summary>
public static class NullableCases
{
    public static readonly CodecCase[] All =
    [
        new CodecCase<bool?, NullableCodec<bool, BooleanCodec>> { Name = "bool?", Values = [null, true, false], Good = ["null"], Bad = [("nul", UnexpectedEnd), ("nulL", InvalidJson), ("1", WrongType)] },
        new CodecCase<int?, NullableCodec<int, Int32Codec>> { Name = "int?", Values = [null, 1], Good = ["null"], Bad = [("\"1\"", WrongType), ("1.5", NumberOutOfRange)] },
        new CodecCase<double?, NullableCodec<double, DoubleCodec>> { Name = "double?", Values = [null, 1.5], Good = ["null"], Bad = [("\"1\"", WrongType)] },
        new CodecCase<Half?, NullableCodec<Half, HalfCodec>> { Name = "Half?", Values = [null, (Half)1.5], Good = ["null"], Bad = [("\"1\"", WrongType)] },
        new CodecCase<DateOnly?, NullableCodec<DateOnly, DateOnlyCodec>> { Name = "DateOnly?", Values = [null, default(DateOnly)], Good = ["null"], Bad = [("\"\"", InvalidValue)] },
        new CodecCase<Guid?, NullableCodec<Guid, GuidCodec>> { Name = "Guid?", Values = [null, Guid.Empty], Good = ["null"], Bad = [("\"\"", InvalidValue)] },
        new CodecCase<JsonElement?, NullableCodec<JsonElement, JsonElementCodec>> { Name = "JsonElement?", Values = [null], Good = ["null", "1"], Bad = [("", UnexpectedEnd)] },
        new CodecCase<string?, NullableReferenceCodec<string, StringCodec>> { Name = "string?", Values = [null, "a"], Good = ["null"], Bad = [("1", WrongType)] },
        new CodecCase<Uri?, NullableReferenceCodec<Uri, UriCodec>> { Name = "Uri?", Values = [null, new("a", UriKind.Relative)], Good = ["null"], Bad = [("1", WrongType)] },
        new CodecCase<Version?, NullableReferenceCodec<Version, VersionCodec>> { Name = "Version?", Values = [null, new(1, 2)], Good = ["null"], Bad = [("1", WrongType)] },
        new CodecCase<byte[]?, NullableReferenceCodec<byte[], ByteArrayCodec>> { Name = "byte[]?", Values = [null, [1]], Good = ["null"], Bad = [("1", WrongType)] },
        new CodecCase<object?, NullableReferenceCodec<object, ObjectCodec>> { Name = "object?", Values = [null, 1], Good = ["null", "[null]"], Bad = [("", UnexpectedEnd)] },
        new CodecCase<List<int?>?, NullableReferenceCodec<List<int?>, ListCodec<int?, NullableCodec<int, Int32Codec>>>> { Name = "List<int?>?", Values = [null, [null, 1]], Good = ["null", "[null,1]"], Bad = [("1", WrongType)] },
    ];
}
