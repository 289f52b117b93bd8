namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>Factory</c>: a static method of the model creates the object.</summary>
public sealed partial class FactoryTests
{
    [Fact]
    public void A_factory_is_called_with_the_members_named_like_its_parameters()
    {
        Account account = Account.FromJson("""{"limit":5,"note":"n","id":7,"owner":" a "}""");
        Assert.Equal(("a", 5, "n", 7), (account.Owner, account.Limit, account.Note, account.Id));
        Assert.Equal("""{"owner":"a","limit":5,"note":"n","id":7}""", account.ToJson());
    }

    [Fact]
    public void Missing_members_keep_the_values_that_the_factory_set()
    {
        Account account = Account.FromJson("""{"owner":"a"}""");
        Assert.Equal((1, "made", -1), (account.Limit, account.Note, account.Id));
    }

    [Fact]
    public void A_parameter_without_default_is_required() => Parity.Refused<Account>(JsonModelErrorKind.MissingKey, "{}", "$");

    [Fact]
    public void An_exception_of_a_factory_is_reported_at_the_position_of_its_object() =>
        Assert.IsType<ArgumentException>(Parity.Refused<Account>(JsonModelErrorKind.UserCode, """{"owner":""}""", "$").InnerException);

    [Fact]
    public void A_factory_may_return_one_object_for_all() => Assert.Same(Single.FromJson("{}"), Single.FromJson("{}"));

    [JsonModel(Factory = nameof(Create))]
    public sealed partial class Account
    {
        private Account(string owner) => Owner = owner;

        public string Owner { get; }

        public int Limit { get; set; }

        public string? Note { get; init; }

        [JsonKey(DefaultValue = -1)] public int Id { get; init; }

        private static Account Create(string owner) => owner.Length > 0 ? new(owner.Trim()) { Limit = 1, Note = "made" } : throw new ArgumentException("empty");
    }

    [JsonModel(Factory = nameof(Get))]
    public sealed partial class Single
    {
        private static readonly Single s_instance = new();

        private Single()
        {
        }

        private static Single Get() => s_instance;
    }
}
