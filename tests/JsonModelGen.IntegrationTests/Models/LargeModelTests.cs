using System.Globalization;
using System.Text;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>A model with 300 members.</summary>
public sealed partial class LargeModelTests
{
    private static readonly string[] Values = ["1", "\"a\"", "1.5", "null", "-9000000000"];

    [Fact]
    public void Reads_and_writes_all_members() => Parity.Check<LargeModel>(Json(static _ => true), Json(static _ => true));

    [Fact]
    public void Reads_them_in_any_order()
    {
        var random = new Random(17);
        int[] order = [.. Enumerable.Range(0, 300)];
        random.Shuffle(order);
        Assert.Equal(JsonModel.FromJson<LargeModel>(Json(static _ => true)), Parity.Check<LargeModel>(Json(static _ => true, order)));
    }

    [Fact]
    public void Nullable_members_may_be_absent()
    {
        LargeModel absent = JsonModel.FromJson<LargeModel>(Json(static index => index % 5 is not (1 or 3)));
        LargeModel isNull = Parity.Check<LargeModel>(Json(static _ => true).Replace("\"a\"", "null", StringComparison.Ordinal));
        Assert.Equal(isNull, absent);
    }

    [Theory, InlineData(0), InlineData(64), InlineData(124), InlineData(192), InlineData(299)]
    public void Reports_any_single_missing_key(int missing)
    {
        JsonModelException error = Parity.Refused<LargeModel>(JsonModelErrorKind.MissingKey, Json(index => index != missing), "$");
        Assert.Equal(Name(missing), error.Key);
    }

    [Fact]
    public void Names_all_missing_keys()
    {
        JsonModelException error = Parity.Refused<LargeModel>(JsonModelErrorKind.MissingKey, "{}", "$");
        Assert.Contains("\"m000\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"m299\"", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\"m001\"", error.Message, StringComparison.Ordinal);
    }

    private static string Name(int index) => "m" + index.ToString("000", CultureInfo.InvariantCulture);

    private static string Json(Func<int, bool> isThere, int[]? order = null)
    {
        var json = new StringBuilder("{");
        foreach (int index in order ?? [.. Enumerable.Range(0, 300)])
        {
            if (isThere(index))
                json.Append(json.Length > 1 ? "," : "").Append('"').Append(Name(index)).Append("\":").Append(Values[index % 5]);
        }

        return json.Append('}').ToString();
    }
}
