namespace JsonModelGen.Tests.Snapshots;

public class InheritanceSnapshots
{
    private static readonly Sources s_models =
        """
        namespace Demo.Inheritance;

        [JsonModel]
        public partial record Animal(string Name)
        {
            public virtual int Legs { get; init; } = 4;
        }

        [JsonModel(FieldRename = FieldRename.Snake)]
        public partial record Bird(string Name, double WingSpan) : Animal(Name)
        {
            public override int Legs { get; init; } = 2;
        }
        """;

    private static readonly Sources s_genericBase =
        """
        namespace Demo.GenericBase;

        public abstract class Entity<TKey, TValue>
            where TKey : struct
            where TValue : class?
        {
            public TKey Id { get; init; }

            public TValue? Value { get; private set; }

            public required string Kind { get; init; }
        }

        [JsonModel]
        public partial class Customer : Entity<int, string>
        {
            public string? Name { get; init; } = "unknown";
        }
        """;

    [Fact]
    public Task Model_derived_from_a_model() => Verify(Drive(s_models));

    [Fact]
    public Task Generic_base_with_init_members() => Verify(Drive(s_genericBase));
}
