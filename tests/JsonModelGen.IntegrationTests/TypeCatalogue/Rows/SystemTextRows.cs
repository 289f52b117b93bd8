using System.Globalization;
using System.Net;
using System.Text;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("\"a\"", "\"é\" => \"\\u00E9\"", "\"😀\" => \"\\uD83D\\uDE00\"", "\"\\n\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"ab\"", "\"é\""), Refuses(InvalidText, "\"\\ud800\"")]
internal sealed partial class RuneRow : Positions<Rune, Rune?, RuneRow.S> { [JsonModel] internal partial record struct S(Rune Value); }

[JsonModel, Reads("\"192.0.2.1\"", "\"2001:db8::1\"", "\"::ffff:192.0.2.1\"", "\"2001:DB8:0:0:0:0:0:1\" => \"2001:db8::1\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"1\"", "\"192.0.2\"", "\"192.0.2.256\"", "\"0x7f.0.0.1\"", "\"192.000.2.1\"", "\" 192.0.2.1\"", "\"2001:db8:::1\"")]
internal sealed partial class IPAddressRow : Positions<IPAddress, IPAddress?, IPAddressRow.S> { [JsonModel] internal partial record struct S(IPAddress Value); }

[JsonModel, Reads("\"192.0.2.1:443\"", "\"[2001:db8::1]:443\"", "\"192.0.2.1\" => \"192.0.2.1:0\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"1:443\"", "\"192.0.2.1:65536\"", "\"192.0.2.1:-1\"", "\"x:1\"")]
internal sealed partial class IPEndPointRow : Positions<IPEndPoint, IPEndPoint?, IPEndPointRow.S> { [JsonModel] internal partial record struct S(IPEndPoint Value); }

[JsonModel, Reads("\"192.0.2.0/24\"", "\"2001:db8::/32\"", "\"0.0.0.0/0\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"192.0.2.1/24\"", "\"192.0.2.0\"", "\"192.0.2.0/33\"", "\"0/0\"")]
internal sealed partial class IPNetworkRow : Positions<IPNetwork, IPNetwork?, IPNetworkRow.S> { [JsonModel] internal partial record struct S(IPNetwork Value); }

[JsonModel, Reads("\"de-CH\"", "\"\"", "\"en\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"no-such-CULTURE\"", "\"xx-YY\"", "\"de-CH\\u0000\"", "\"../../etc\"")]
internal sealed partial class CultureInfoRow : Positions<CultureInfo, CultureInfo?, CultureInfoRow.S> { [JsonModel] internal partial record struct S(CultureInfo Value); }

[JsonModel, Reads("\"UTC\"", "\"Europe/Zurich\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"Europe/Nowhere\"", "\"../../etc/passwd\"", "\"/etc/passwd\"")]
internal sealed partial class TimeZoneInfoRow : Positions<TimeZoneInfo, TimeZoneInfo?, TimeZoneInfoRow.S> { [JsonModel] internal partial record struct S(TimeZoneInfo Value); }

[JsonModel, Reads("\"utf-8\"", "\"us-ascii\"", "\"UTF-8\" => \"utf-8\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"utf-9\"", "\"utf-7\"")]
internal sealed partial class EncodingRow : Positions<Encoding, Encoding?, EncodingRow.S> { [JsonModel] internal partial record struct S(Encoding Value); }

[JsonModel, Reads("\"0\"", "\"3\"", "\"^1\"", "\"^2147483647\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"^\"", "\"-1\"", "\"+1\"", "\"1 \"", "\"2147483648\"", "\"^^1\"")]
internal sealed partial class IndexRow : Positions<Index, Index?, IndexRow.S> { [JsonModel] internal partial record struct S(Index Value); }

[JsonModel, Reads("\"1..^2\"", "\"0..^0\"", "\"..\" => \"0..^0\"", "\"1..\" => \"1..^0\"", "\"..3\" => \"0..3\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"\"", "\"1\"", "\"1.2\"", "\"1...2\"", "\"1..2..3\"", "\"-1..2\"")]
internal sealed partial class RangeRow : Positions<Range, Range?, RangeRow.S> { [JsonModel] internal partial record struct S(Range Value); }

[JsonModel, Reads("{\"a\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class RuneKeyRow : Positions<Dictionary<Rune, int>, Dictionary<Rune, int>?, RuneKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Rune, int> Value); }

[JsonModel, Reads("{\"192.0.2.1\":0,\"::1\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class IPAddressKeyRow : Positions<Dictionary<IPAddress, int>, Dictionary<IPAddress, int>?, IPAddressKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<IPAddress, int> Value); }

[JsonModel, Reads("{\"192.0.2.1:443\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class IPEndPointKeyRow : Positions<Dictionary<IPEndPoint, int>, Dictionary<IPEndPoint, int>?, IPEndPointKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<IPEndPoint, int> Value); }

[JsonModel, Reads("{\"192.0.2.0/24\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class IPNetworkKeyRow : Positions<Dictionary<IPNetwork, int>, Dictionary<IPNetwork, int>?, IPNetworkKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<IPNetwork, int> Value); }

[JsonModel, Reads("{\"de-CH\":0,\"\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class CultureInfoKeyRow : Positions<Dictionary<CultureInfo, int>, Dictionary<CultureInfo, int>?, CultureInfoKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<CultureInfo, int> Value); }

[JsonModel, Reads("{\"UTC\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class TimeZoneInfoKeyRow : Positions<Dictionary<TimeZoneInfo, int>, Dictionary<TimeZoneInfo, int>?, TimeZoneInfoKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<TimeZoneInfo, int> Value); }

[JsonModel, Reads("{\"utf-8\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class EncodingKeyRow : Positions<Dictionary<Encoding, int>, Dictionary<Encoding, int>?, EncodingKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Encoding, int> Value); }

[JsonModel, Reads("{\"3\":0,\"^1\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class IndexKeyRow : Positions<Dictionary<Index, int>, Dictionary<Index, int>?, IndexKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Index, int> Value); }

[JsonModel, Reads("{\"1..^2\":0}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"xyz\":1}", At = ".xyz")]
internal sealed partial class RangeKeyRow : Positions<Dictionary<Range, int>, Dictionary<Range, int>?, RangeKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Range, int> Value); }
