using System.Reflection;

namespace JsonModelGen.Tests.Language;

/// <summary>Every option is documented.</summary>
public class OptionDocumentTests
{
    private static readonly string s_documents = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(File.ReadAllText));

    public static TheoryData<string> Options =>
    [
        .. new[] { typeof(JsonModelAttribute), typeof(JsonKeyAttribute), typeof(JsonEnumAttribute), typeof(JsonValueAttribute), typeof(JsonModelDefaultsAttribute), typeof(JsonModelForAttribute) }
            .SelectMany(static attribute => attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(static property => property.CanWrite)
            .Select(static property => property.Name)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_documented(string option) => Assert.Contains("`" + option, s_documents, StringComparison.Ordinal);
}
