namespace JsonModelGen;

/// <summary>
/// How the names of members and of enum values become JSON names. Words are split at capitals, digits and underscores;
/// acronyms stay together: <c>HTTPServer</c> is <c>http_server</c>, <c>userID</c> is <c>user_id</c>.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>FieldRename</c>; the words are split as the naming policies of System.Text.Json split them.</remarks>
public enum FieldRename
{
    /// <summary><c>FirstName</c> becomes <c>firstName</c>. The default.</summary>
    Camel,

    /// <summary>The name as it stands in C#.</summary>
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
