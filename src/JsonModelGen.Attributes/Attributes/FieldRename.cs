namespace JsonModelGen;

/// <summary>
/// How the names of members and enum values become JSON names. Words are split at capitals, digits and underscores;
/// acronyms are one word: <c>HTTPServer</c> is <c>http_server</c>, <c>userID</c> is <c>user_id</c>.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>FieldRename</c>; words are split as by System.Text.Json's naming policies.</remarks>
public enum FieldRename
{
    /// <summary><c>FirstName</c> becomes <c>firstName</c>. The default.</summary>
    Camel,

    /// <summary>The C# name, unchanged.</summary>
    None,

    /// <summary><c>FirstName</c> becomes <c>first-name</c>.</summary>
    Kebab,

    /// <summary><c>FirstName</c> becomes <c>first_name</c>.</summary>
    Snake,

    /// <summary><c>firstName</c> becomes <c>FirstName</c>.</summary>
    Pascal,

    /// <summary><c>FirstName</c> becomes <c>FIRST_NAME</c>.</summary>
    ScreamingSnake,
}
