namespace JsonModelGen.Tests.Snapshots;

public class LiteralSnapshots
{
    private const string Source =
        """
        namespace Demo.Literals;

        public enum Unit { Meter, Second }

        public static partial class Tables
        {
            [JsonLiteral("units.json")]
            public static partial ReadOnlySpan<byte> UnitsJson { get; }

            [JsonLiteral("units.json")]
            internal static partial IReadOnlyDictionary<Unit, string[]?> Units { get; }
        }
        """;

    [Fact]
    public Task Bytes_and_a_value() => Verify(Drive(Source, Build.WithFile("units.json", """{ "meter": ["m", "metre"], "second": null }""")));
}
