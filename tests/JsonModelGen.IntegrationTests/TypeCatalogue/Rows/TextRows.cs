using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("\"\"", "\"plain\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u00e9\\uD83D\\uDE00\"", "\"é😀<>&'+`\"", "\"\\u0000\\u007f\"", "\"long enough to be scanned by vectors, with a \\u0022 at the end\""), Refuses(InvalidText, "\"\\ud800\"", "\"\\udc00x\"", "\"\\ud800\\u0041\"")]
internal sealed partial class StringRow : Positions<string, string?, StringRow.S> { [JsonModel] internal partial record struct S(string Value); }

[JsonModel, Reads("\"a\"", "\"é\"", "\"\\u20ac\"", "\"\\n\"", "\"\\\"\"", "\"\\u0000\""), Refuses(InvalidValue, "\"\"", "\"ab\"", "\"😀\""), Refuses(InvalidText, "\"\\ud800\"")]
internal sealed partial class CharRow : Positions<char, char?, CharRow.S> { [JsonModel] internal partial record struct S(char Value); }

[JsonModel, Reads("\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"", "\"00000000-0000-0000-0000-000000000000\""), Refuses(InvalidValue, "\"\"", "\"{6f9619ff-8b86-d011-b42d-00c04fc964ff}\"", "\"6f9619ff8b86d011b42d00c04fc964ff\"", "\"6f9619ff-8b86-d011-b42d-00c04fc964fg\"")]
internal sealed partial class GuidRow : Positions<Guid, Guid?, GuidRow.S> { [JsonModel] internal partial record struct S(Guid Value); }

[JsonModel, Reads("\"https://example.com/a?b=c&d=%20\"", "\"relative/path\"", "\"\"", "\"HTTP://Example.COM\""), Refuses(InvalidValue, "\"http://\"", "\"http://[\"")]
internal sealed partial class UriRow : Positions<Uri, Uri?, UriRow.S> { [JsonModel] internal partial record struct S(Uri Value); }

[JsonModel, Reads("\"1.2\"", "\"1.2.3\"", "\"1.2.3.4\"", "\"0.0.0.2147483647\""), Refuses(InvalidValue, "\"\"", "\"1\"", "\" 1.2\"", "\"1.2.3.4.5\"", "\"1.-2\"", "\"1.2147483648\"")]
internal sealed partial class VersionRow : Positions<Version, Version?, VersionRow.S> { [JsonModel] internal partial record struct S(Version Value); }

[JsonModel, Reads("\"\"", "\"AQ==\"", "\"AQI=\"", "\"AQID\"", "\"+/+/\"", "\"\\u0041QID\""), Refuses(InvalidValue, "\"A\"", "\"AQ=\"", "\"-_-_\"", "\"AQID!\"")]
internal sealed partial class ByteArrayRow : Positions<byte[], byte[]?, ByteArrayRow.S> { [JsonModel] internal partial record struct S(byte[] Value); }

[JsonModel, Reads("\"\"", "\"AQ==\"", "\"AQID\"", StjReadsNull = true), Refuses(InvalidValue, "\"A\"")]
internal sealed partial class MemoryOfBytesRow : Positions<Memory<byte>, Memory<byte>?, MemoryOfBytesRow.S> { [JsonModel] internal partial record struct S(Memory<byte> Value); }

[JsonModel, Reads("\"\"", "\"AQ==\"", "\"AQID\"", StjReadsNull = true), Refuses(InvalidValue, "\"A\"")]
internal sealed partial class ReadOnlyMemoryOfBytesRow : Positions<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?, ReadOnlyMemoryOfBytesRow.S> { [JsonModel] internal partial record struct S(ReadOnlyMemory<byte> Value); }

[JsonModel, Reads("\"2026-01-02T03:04:05\"", "\"2026-01-02\"", "\"2026-01-02T03:04:05.1234567Z\"", "\"2026-01-02T03:04:05.123456789\"", "\"2024-02-29T23:59:59.9Z\"", "\"0001-01-01T00:00:00\"", "\"9999-12-31T23:59:59.9999999\"", "\"2026-01-02T03:04\""), Refuses(InvalidValue, "\"\"", "\"2026-13-01\"", "\"2025-02-29\"", "\"2026-01-02T24:00:01\"", "\"2026-01-02 03:04:05\"", "\"02/01/2026\"", "\"2026-01-02T03:04:05+0100\"")]
internal sealed partial class DateTimeRow : Positions<DateTime, DateTime?, DateTimeRow.S> { [JsonModel] internal partial record struct S(DateTime Value); }

[JsonModel, Reads("\"2026-01-02T03:04:05+01:00\"", "\"2026-01-02T03:04:05Z\"", "\"2026-01-02T03:04:05.5-11:30\"", "\"2026-01-02T03:04:05.1234567+14:00\""), Refuses(InvalidValue, "\"\"", "\"2026-01-02T03:04:05+15:00\"", "\"now\"")]
internal sealed partial class DateTimeOffsetRow : Positions<DateTimeOffset, DateTimeOffset?, DateTimeOffsetRow.S> { [JsonModel] internal partial record struct S(DateTimeOffset Value); }

[JsonModel, Reads("\"2026-01-02\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"\\u0032026-01-02\""), Refuses(InvalidValue, "\"\"", "\"2026-1-2\"", "\"2026-02-30\"", "\"2026-01-02T00:00:00\"")]
internal sealed partial class DateOnlyRow : Positions<DateOnly, DateOnly?, DateOnlyRow.S> { [JsonModel] internal partial record struct S(DateOnly Value); }

[JsonModel, Reads("\"00:00:00\"", "\"23:59:59.9999999\"", "\"03:04:05.1\""), Refuses(InvalidValue, "\"\"", "\"24:00:00\"", "\"3 PM\"", "\"-01:00:00\"")]
internal sealed partial class TimeOnlyRow : Positions<TimeOnly, TimeOnly?, TimeOnlyRow.S> { [JsonModel] internal partial record struct S(TimeOnly Value); }

[JsonModel, Reads("\"00:00:00\"", "\"1.02:03:04.5\"", "\"-00:00:00.0000001\"", "\"10675199.02:48:05.4775807\"", "\"-10675199.02:48:05.4775808\""), Refuses(InvalidValue, "\"\"", "\"PT1H\"", "\"24:00:00\"", "\" 00:00:00\"", "\"10675199.02:48:05.4775808\"")]
internal sealed partial class TimeSpanRow : Positions<TimeSpan, TimeSpan?, TimeSpanRow.S> { [JsonModel] internal partial record struct S(TimeSpan Value); }
