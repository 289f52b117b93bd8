namespace JsonModelGen.Tests.Snapshots;

public class ForeignSnapshots
{
    private static readonly Sources s_point =
        """
        using Demo.Foreign;

        [assembly: JsonModelFor<ThirdParty.Point>(FieldRename = FieldRename.Snake)]
        [assembly: JsonModelFor<ThirdParty.Pair<int, string>>]
        [assembly: JsonModelFor<ThirdParty.Side>(FieldRename = FieldRename.Kebab)]

        namespace ThirdParty
        {
            public readonly struct Point(int x, int y)
            {
                public int X { get; } = x;

                public int Y { get; } = y;
            }

            public class Pair<T, U>
            {
                public required T Left { get; init; }

                public U? Right { get; init; }

                public Side OnSide;
            }

            public enum Side
            {
                LeftSide,
                RightSide,
            }
        }

        namespace Demo.Foreign
        {
            [JsonModel]
            public partial record Drawing(ThirdParty.Point? Origin, List<ThirdParty.Pair<int, string>> Pairs, ThirdParty.Side Side);
        }
        """;

    private static readonly Sources s_page =
        """
        [assembly: JsonModelFor(typeof(ThirdParty.Page<>), CreateJsonSchema = true)]
        [assembly: JsonModelFor<ThirdParty.Stamp>(Factory = "At", FactoryType = typeof(Demo.OpenForeign.Stamps), CreateToJson = false)]

        namespace ThirdParty
        {
            public class Page<T>(List<T> items)
                where T : notnull
            {
                public List<T> Items { get; } = items;

                public Page<T>? Next { get; init; } = null;

                public string Note { get; init; } = "";
            }

            public class Stamp
            {
                internal Stamp(long ticks) => Ticks = ticks;

                public long Ticks { get; }
            }
        }

        namespace Demo.OpenForeign
        {
            internal static class Stamps
            {
                public static ThirdParty.Stamp At(long ticks) => new(ticks);
            }

            [JsonModel(CreateToJson = false)]
            public partial record Feed(ThirdParty.Page<string> Titles, ThirdParty.Page<ThirdParty.Page<int>>? Numbers, ThirdParty.Stamp At);
        }
        """;

    [Fact]
    public Task Foreign_types() => Verify(Drive(s_point));

    [Fact]
    public Task Generic_foreign_types() => Verify(Drive(s_page));
}
