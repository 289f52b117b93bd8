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

    [Fact]
    public Task Types_of_others() => Verify(Drive(s_point));
}
