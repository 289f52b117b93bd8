namespace JsonModelGen.Tests.Snapshots;

public class ResolverSnapshots
{
    private static readonly Sources s_everything =
        """
        [assembly: JsonModelFor<System.Drawing.Point>]

        namespace Demo.Resolvers;

        [JsonModelResolver(typeof(Page<User>), typeof(Dictionary<Role, List<int>>), typeof(User), typeof(DateOnly))]
        internal static partial class AppJson;

        [JsonModel]
        public sealed partial record User(string Name, Role Role);

        [JsonModel]
        public readonly partial record struct Money(decimal Amount);

        [JsonModel]
        public sealed partial record Page<T>(IReadOnlyList<T> Items);

        [Obsolete("Use User.")]
        public static partial class Old
        {
            [JsonModel]
            internal sealed partial record Person(string Name);

            [JsonModel]
            private sealed partial record Hidden(string Name);
        }

        [JsonModel(CreateFactory = false)]
        public sealed partial record Sent(string Name);

        public enum Role { Guest, Member }
        """;

    private static readonly Sources s_described =
        """
        [assembly: JsonModelFor<System.Drawing.Point>]

        namespace Demo.Described;

        [JsonModelResolver(typeof(Page<Role>), typeof(Dictionary<Role, List<int>>), typeof(DateOnly), CreateJsonSchema = true)]
        internal static partial class AppJson;

        /// <summary>Somebody.</summary>
        [JsonModel]
        public sealed partial record User(string Name, Role Role, Page<User>? Friends = null);

        [JsonModel]
        public sealed partial record Page<T>(IReadOnlyList<T> Items);

        [Obsolete("Use User.")]
        public static partial class Old
        {
            [JsonModel]
            internal sealed partial record Person(string Name);
        }

        public enum Role { Guest, Member }
        """;

    [Fact]
    public Task All_models_of_an_assembly() => Verify(Drive(s_everything));

    [Fact]
    public Task Schemas_of_all_models() => Verify(Drive(s_described));
}
